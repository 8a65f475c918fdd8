package io.wirewatch.rules.match;

import java.util.Arrays;

/// The programs that could hold of an article by which symbols it has: those filed under one of
/// them that neither their filter nor the line before them rules out. To be used again and again,
/// by one thread.
final class Shortlist {
  /// The rules of so many symbols are fetched together before they are gone through.
  private static final int BATCH = 16;

  private final Programs programs;
  private final Candidates candidates = new Candidates();
  private int[][] postings = new int[0][];
  private int[] under = new int[0];
  private int[] kept = new int[0];

  /// Written so that the programs are fetched, and never read.
  @SuppressWarnings("UnusedVariable")
  private int ahead;

  Shortlist(Programs programs) {
    this.programs = programs;
  }

  /// Finds them.
  ///
  /// @param present a set of the article's symbols
  /// @param symbols the same, the first `count`
  /// @return how many there are
  int find(Snapshot rules, long[] present, int[] symbols, int count) {
    gather(rules, present, symbols, count);
    return sift(present);
  }

  /// The address of one of those found last.
  int address(int index) {
    return kept[index];
  }

  /// Writes an address over one that was read already, for a list of those that hold.
  void keep(int index, int address) {
    kept[index] = address;
  }

  private void gather(Snapshot rules, long[] present, int[] symbols, int all) {
    candidates.clear(programs.numbers());
    int count = used(rules, symbols, all);
    int touched = 0;
    for (int from = 0; from < count; from += BATCH) {
      int to = Math.min(from + BATCH, count);
      for (int i = from; i < to; i++) touched += Postings.touch(postings[i]);
      for (int i = from; i < to; i++) Postings.tell(postings[i], present, candidates);
    }
    ahead += touched;
  }

  /// Finds what is filed under the symbols of the article: first which of them have anything at
  /// all, without a branch to guess wrong, then all of it together.
  private int used(Snapshot rules, int[] symbols, int count) {
    if (postings.length < count) {
      postings = new int[count * 2][];
      under = new int[count * 2];
    }
    int used = 0;
    for (int i = 0; i < count; i++) {
      under[used] = symbols[i];
      used += rules.isUsed(symbols[i]) ? 1 : 0;
    }
    for (int i = 0; i < used; i++) postings[i] = rules.postings(under[i]);
    return used;
  }

  /// Keeps the candidates that the line before their program does not rule out.
  ///
  /// All lines are fetched before the first is looked at, and all programs before the first is run:
  /// what is far in memory then comes together, where rule by rule one would wait for each.
  private int sift(long[] present) {
    int count = candidates.count();
    if (kept.length < count) kept = Arrays.copyOf(kept, count * 2);
    int touched = 0;
    for (int i = 0; i < count; i++) {
      int address = candidates.address(i);
      touched += Programs.touch(programs.row(address), Programs.at(address));
    }
    int stay = 0;
    for (int i = 0; i < count; i++) {
      int address = candidates.address(i);
      kept[stay] = address;
      stay += Programs.couldHold(programs.row(address), Programs.at(address), present);
    }
    for (int i = 0; i < stay; i++) {
      touched += Programs.touchProgram(programs.row(kept[i]), Programs.at(kept[i]));
    }
    ahead += touched;
    return stay;
  }
}
