package io.wirewatch.rules.match;

import java.util.Arrays;

/// The rules that are filed under one symbol, each with a group of symbols of which an article must
/// have one for the rule to match.
///
/// They lie in rows of equal width, by the size of the group, so that going through them is a loop
/// without a surprise: the rule, then the group, its first symbol repeated to fill the row.
final class Postings {
  /// The largest group that is kept.
  static final int WIDEST = 7;

  private static final int[] WIDTHS = {2, 4, 8};

  private final int[][] rows;
  private final int[] lengths;

  private Postings(int[][] rows, int[] lengths) {
    this.rows = rows;
    this.lengths = lengths;
  }

  /// None.
  static Postings none() {
    return new Postings(new int[][] {Lexicon.NONE, Lexicon.NONE, Lexicon.NONE}, new int[3]);
  }

  /// A copy to add to and to remove from.
  Postings copy() {
    return new Postings(rows.clone(), lengths.clone());
  }

  private static int shelf(int[] group) {
    if (group.length == 1) return 0;
    return group.length < WIDTHS[1] ? 1 : 2;
  }

  /// Adds a rule.
  ///
  /// @param group not empty, at most [#WIDEST]
  void add(int rule, int[] group) {
    int shelf = shelf(group);
    int width = WIDTHS[shelf];
    int length = lengths[shelf];
    int[] row = rows[shelf];
    // What others see has no room left, so that what has room is this copy's own.
    if (length + width > row.length) row = Arrays.copyOf(row, grown(length, width));
    row[length] = rule;
    for (int i = 1; i < width; i++) row[length + i] = group[i <= group.length ? i - 1 : 0];
    rows[shelf] = row;
    lengths[shelf] = length + width;
  }

  private static int grown(int length, int width) {
    return (length / width + length / (2 * width) + 1) * width;
  }

  /// Removes a rule.
  void remove(int rule) {
    for (int shelf = 0; shelf < WIDTHS.length; shelf++) remove(rule, shelf);
  }

  private void remove(int rule, int shelf) {
    int width = WIDTHS[shelf];
    int[] old = rows[shelf];
    int[] kept = new int[lengths[shelf]];
    int length = 0;
    for (int at = 0; at < lengths[shelf]; at += width) {
      if (old[at] == rule) continue;
      System.arraycopy(old, at, kept, length, width);
      length += width;
    }
    rows[shelf] = Arrays.copyOf(kept, length);
    lengths[shelf] = length;
  }

  /// Gives back the room for more.
  void trim() {
    for (int shelf = 0; shelf < WIDTHS.length; shelf++) {
      if (rows[shelf].length > lengths[shelf]) {
        rows[shelf] = Arrays.copyOf(rows[shelf], lengths[shelf]);
      }
    }
  }

  boolean isEmpty() {
    return lengths[0] + lengths[1] + lengths[2] == 0;
  }

  /// Tells the rules whose group the article has a symbol of.
  void tell(long[] present, Candidates candidates) {
    int[] pairs = rows[0];
    for (int at = 0; at + 1 < pairs.length; at += 2) {
      if (bit(present, pairs[at + 1]) != 0) candidates.add(pairs[at]);
    }
    int[] fours = rows[1];
    for (int at = 0; at + 3 < fours.length; at += 4) {
      long any =
          bit(present, fours[at + 1]) | bit(present, fours[at + 2]) | bit(present, fours[at + 3]);
      if (any != 0) candidates.add(fours[at]);
    }
    if (rows[2].length > 0) tellWide(rows[2], present, candidates);
  }

  private static void tellWide(int[] eights, long[] present, Candidates candidates) {
    for (int at = 0; at + WIDEST < eights.length; at += 8) {
      long any =
          bit(present, eights[at + 1])
              | bit(present, eights[at + 2])
              | bit(present, eights[at + 3])
              | bit(present, eights[at + 4])
              | bit(present, eights[at + 5])
              | bit(present, eights[at + 6])
              | bit(present, eights[at + 7]);
      if (any != 0) candidates.add(eights[at]);
    }
  }

  private static long bit(long[] present, int symbol) {
    return present[symbol >> 6] & (1L << symbol);
  }
}
