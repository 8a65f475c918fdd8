package io.wirewatch.rules.match;

import java.util.Arrays;

/// The rules that are filed under one symbol, each with a group of symbols of which an article must
/// have one for the rule to match.
///
/// They lie in rows of equal width, by the size of the group, so that going through them is a loop
/// without a surprise: the address of the rule's program, then the group, its first symbol repeated
/// to fill the row. All is in one array, because what costs time is the way to it: where the rows
/// of two and those of four end, then the rows of two, of four, of eight.
final class Postings {
  /// The largest group that is kept.
  static final int WIDEST = 7;

  private static final int HEAD = 2;
  private static final int LINE = 64 / Integer.BYTES;
  private static final int TOUCHED = 4 * LINE;
  private static final int[] WIDTHS = {2, 4, 8};

  /// No rules, finished.
  static final int[] NONE = {HEAD, HEAD};

  private final int[][] rows = new int[WIDTHS.length][];
  private final int[] lengths = new int[WIDTHS.length];

  /// Some to change, that start as a copy of these.
  Postings(int[] of) {
    int from = HEAD;
    for (int shelf = 0; shelf < WIDTHS.length; shelf++) {
      int to = end(of, shelf);
      rows[shelf] = Arrays.copyOfRange(of, from, to);
      lengths[shelf] = to - from;
      from = to;
    }
  }

  /// None, to add to.
  Postings() {
    this(NONE);
  }

  private static int end(int[] postings, int shelf) {
    return shelf < HEAD ? postings[shelf] : postings.length;
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
    if (length + width > rows[shelf].length) {
      rows[shelf] = Arrays.copyOf(rows[shelf], length * 2 + width);
    }
    int[] row = rows[shelf];
    row[length] = rule;
    for (int i = 1; i < width; i++) row[length + i] = group[i <= group.length ? i - 1 : 0];
    lengths[shelf] = length + width;
  }

  /// Removes a rule.
  void remove(int rule) {
    for (int shelf = 0; shelf < WIDTHS.length; shelf++) {
      int width = WIDTHS[shelf];
      int[] row = rows[shelf];
      int kept = 0;
      for (int at = 0; at < lengths[shelf]; at += width) {
        if (row[at] == rule) continue;
        System.arraycopy(row, at, row, kept, width);
        kept += width;
      }
      lengths[shelf] = kept;
    }
  }

  boolean isEmpty() {
    return lengths[0] + lengths[1] + lengths[2] == 0;
  }

  /// All of them in one array, for [#tell].
  int[] finished() {
    int[] all = new int[HEAD + lengths[0] + lengths[1] + lengths[2]];
    int at = HEAD;
    for (int shelf = 0; shelf < WIDTHS.length; shelf++) {
      System.arraycopy(rows[shelf], 0, all, at, lengths[shelf]);
      at += lengths[shelf];
      if (shelf < HEAD) all[shelf] = at;
    }
    return all;
  }

  /// Reads one int of each of the first lines of memory that postings take up, so that these are at
  /// hand; the processor then fetches the others of its own accord.
  static int touch(int[] all) {
    int sum = 0;
    for (int at = 0; at < all.length && at < TOUCHED; at += LINE) sum += all[at];
    return sum;
  }

  /// Tells the rules whose group the article has a symbol of.
  static void tell(int[] all, long[] present, Candidates candidates) {
    int twos = all[0];
    int fours = all[1];
    int at = HEAD;
    candidates.expect(all.length / WIDTHS[0]);
    for (; at < twos; at += 2) candidates.offer(all[at], bit(present, all[at + 1]));
    for (; at < fours; at += 4) {
      long any = bit(present, all[at + 1]) | bit(present, all[at + 2]) | bit(present, all[at + 3]);
      candidates.offer(all[at], any);
    }
    for (; at < all.length; at += 8) {
      long any =
          bit(present, all[at + 1])
              | bit(present, all[at + 2])
              | bit(present, all[at + 3])
              | bit(present, all[at + 4])
              | bit(present, all[at + 5])
              | bit(present, all[at + 6])
              | bit(present, all[at + 7]);
      candidates.offer(all[at], any);
    }
    candidates.sift();
  }

  /// The symbol's bit, lowest; the others are others' bits.
  private static long bit(long[] present, int symbol) {
    return present[symbol >> 6] >>> symbol;
  }
}
