package io.wirewatch.rules.match;

import java.util.Arrays;

/// The rules' programs, one behind the other in long rows of ints, each at an address that it
/// keeps: what costs time when a rule is looked at is the way to it, and this way is one step long.
///
/// Before a program stands a line of memory that tells most articles from those that the rule could
/// match, without a branch: the rule's number, and two groups of symbols of each of which the
/// article must have one, their first symbol repeated to fill the place; [Lexicon#ALWAYS] where
/// there is no such group. Only grows; whoever reads an address sees what was written there.
final class Programs {
  /// The largest groups that find a place in the line, in order.
  static final int[] WIDTHS = {7, 8};

  private static final int LINE = 16;

  /// Addresses are multiples of this.
  private static final int GRAIN = 4;

  private static final int BITS = 14;
  private static final int MASK = (1 << BITS) - 1;

  private volatile int[][] rows = {};
  private int used;
  private int room;

  /// Writes a program down.
  ///
  /// @param first a group, at most as large as the first place
  /// @param second another
  /// @return its address
  synchronized int add(int ordinal, int[] first, int[] second, int[] program) {
    int length = LINE + program.length;
    if (used + length > room) makeRow(length);
    int[] row = rows[rows.length - 1];
    int at = used;
    row[at] = ordinal;
    fill(first, row, at + 1, at + 1 + WIDTHS[0]);
    fill(second, row, at + 1 + WIDTHS[0], at + LINE);
    System.arraycopy(program, 0, row, at + LINE, program.length);
    used = (at + length + GRAIN - 1) / GRAIN * GRAIN;
    return (rows.length - 1) << BITS | at;
  }

  private static void fill(int[] group, int[] row, int from, int to) {
    Arrays.fill(row, from, to, group[0]);
    System.arraycopy(group, 0, row, from, group.length);
  }

  /// A program larger than a row has a row of its own.
  private void makeRow(int least) {
    int[][] more = Arrays.copyOf(rows, rows.length + 1);
    room = Math.max(least, 1 << BITS);
    more[rows.length] = new int[room];
    rows = more;
    used = 0;
  }

  /// All addresses as small numbers without large gaps, for sets of them: no two programs start
  /// within the length of a line.
  static int number(int address) {
    return address / LINE;
  }

  /// The numbers of all addresses are below it.
  int numbers() {
    return rows.length * ((1 << BITS) / LINE);
  }

  /// The row of an address.
  int[] row(int address) {
    return rows[address >>> BITS];
  }

  /// Where in its row the line of an address is.
  static int at(int address) {
    return address & MASK;
  }

  /// The number of the rule whose line this is.
  static int ordinal(int[] row, int at) {
    return row[at];
  }

  /// Where in its row the program of an address is.
  static int start(int address) {
    return at(address) + LINE;
  }

  /// Reads the line's ends, so that it is at hand.
  static int touch(int[] row, int at) {
    return row[at] + row[at + LINE - 1];
  }

  /// Reads the program's first lines of memory, so that they are at hand.
  static int touchProgram(int[] row, int at) {
    int size = Program.size(row[at + LINE]);
    return row[Math.min(at + 2 * LINE, at + LINE + size - 1)] + row[at + LINE + size - 1];
  }

  /// Whether the article has a symbol of both groups: 1 or 0.
  static int couldHold(int[] row, int at, long[] present) {
    long first = 0;
    for (int i = 1; i <= 7; i++) first |= bit(present, row[at + i]);
    long second = 0;
    for (int i = 8; i < LINE; i++) second |= bit(present, row[at + i]);
    return (int) (first & second) & 1;
  }

  private static long bit(long[] present, int symbol) {
    return present[symbol >> 6] >>> symbol;
  }

  /// The program of an address by itself.
  int[] copy(int address) {
    int[] row = row(address);
    int start = start(address);
    return Arrays.copyOfRange(row, start, start + Program.size(row[start]));
  }
}
