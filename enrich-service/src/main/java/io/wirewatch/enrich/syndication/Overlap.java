package io.wirewatch.enrich.syndication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// How much of a text is found in an earlier one, as far as a [Sample] tells.
///
/// @param earlier the earlier text
/// @param share the share of the later text that the earlier one has, 0 to 1
/// @param toldShare the share of what it says in its own voice that the earlier one has, 0 to 1
/// @param firstShare the share that no text before the earlier one has, 0 to 1
/// @param size shingles of the later text
record Overlap(Sketch earlier, double share, double toldShare, double firstShare, int size) {

  /// What is nobody's copy comes before what is, then by time of arrival, then by id.
  private static final Comparator<Sketch> ARRIVAL =
      Comparator.comparing((Sketch sketch) -> !sketch.isOriginal())
          .thenComparing(Sketch::seenAt)
          .thenComparing(Sketch::id);

  /// The text that most was taken from first; among equals the first to arrive.
  static final Comparator<Overlap> SOURCE_FIRST =
      Comparator.comparingDouble(Overlap::firstShare)
          .reversed()
          .thenComparing(Overlap::earlier, ARRIVAL);

  /// The overlaps of a text with earlier ones.
  ///
  /// A run of words counts for the first text that had it. A copy that wraps a wire in a paragraph
  /// of another text shares a few words more with the next copy than the wire itself does, and is
  /// no source of it all the same.
  static List<Overlap> all(Shingles text, List<Sketch> earlier) {
    List<Overlap> overlaps = new ArrayList<>();
    BitSet claimed = new BitSet(text.size());
    for (Sketch sketch : earlier.stream().sorted(ARRIVAL).toList()) {
      Tally tally = sketch.sample().tally(text, claimed);
      overlaps.add(
          new Overlap(sketch, tally.share(), tally.toldShare(), tally.firstShare(), text.size()));
    }
    return overlaps;
  }

  // Two reporters who write up one event share up to a seventh of their shingles (names, titles,
  // agreed phrases), and of the shorter text a fifth, but seldom thirty of them; of a wire of which
  // three words in ten were changed a quarter is left, of both.
  private static final double REWRITTEN_SHARE = 0.16;
  private static final int ENOUGH_OF_A_REWRITE = 34;
  private static final double CARRIED_SHARE = 0.5;
  private static final int ENOUGH = 14;
  private static final double NEARLY_ALL = 0.8;
  private static final int ENOUGH_OF_A_SHORT_TEXT = 4;

  /// The share of the earlier text that the later one has, 0 to 1.
  double carried() {
    int shingles = earlier.sample().shingles();
    return shingles == 0 ? 0 : Math.min(1, share * size / shingles);
  }

  /// Whether one of the texts is a copy of the other, in part or with more around it. The answer is
  /// the same whichever came first, but for the error of the sample and for what they quote.
  ///
  /// What somebody said to all is in reports that know nothing of each other: where they share less
  /// in their own voice, that is what counts.
  boolean isCopy() {
    double own = share == 0 ? 0 : Math.min(1, toldShare / share);
    double smaller = own * Math.min(share, carried());
    double larger = own * Math.max(share, carried());
    double common = own * share * size;
    return (common >= ENOUGH_OF_A_REWRITE && smaller >= REWRITTEN_SHARE)
        || (common >= ENOUGH && larger >= CARRIED_SHARE)
        || (common >= ENOUGH_OF_A_SHORT_TEXT && larger >= NEARLY_ALL);
  }
}
