package io.wirewatch.enrich.syndication;

import java.util.Comparator;

/// How much of a text is found in an earlier one.
///
/// @param earlier the earlier text
/// @param shared shingles that both have
/// @param size shingles of the later text
record Overlap(Sketch earlier, int shared, int size) {

  /// The largest overlap first; among equals one that is nobody's copy (of two texts merged in a
  /// third, each stays nearest to itself), then the earliest article, then the smallest id.
  static final Comparator<Overlap> LARGEST_FIRST =
      Comparator.comparingInt(Overlap::shared)
          .reversed()
          .thenComparing(overlap -> !overlap.earlier().isOriginal())
          .thenComparing(overlap -> overlap.earlier().seenAt())
          .thenComparing(overlap -> overlap.earlier().id());

  // Two reporters who write up one event share up to a seventh of their shingles (names, titles,
  // quotations), and of the shorter text a fifth; of a wire of which three words in ten were
  // changed a quarter is left, of both.
  private static final double REWRITTEN_SHARE = 0.16;
  private static final double CARRIED_SHARE = 0.5;
  private static final int ENOUGH = 14;
  private static final double NEARLY_ALL = 0.8;
  private static final int ENOUGH_OF_A_SHORT_TEXT = 4;

  /// The share of the later text that the earlier one has, 0 to 1.
  double share() {
    return size == 0 ? 0 : (double) shared / size;
  }

  /// The share of the earlier text that the later one has, 0 to 1.
  double carried() {
    return earlier.shingles().size() == 0 ? 0 : (double) shared / earlier.shingles().size();
  }

  /// Whether one of the texts is a copy of the other, in part or with more around it. The answer
  /// is the same whichever came first.
  boolean isCopy() {
    double smaller = Math.min(share(), carried());
    double larger = Math.max(share(), carried());
    boolean substantial =
        shared >= ENOUGH && (smaller >= REWRITTEN_SHARE || larger >= CARRIED_SHARE);
    return substantial || (shared >= ENOUGH_OF_A_SHORT_TEXT && larger >= NEARLY_ALL);
  }
}
