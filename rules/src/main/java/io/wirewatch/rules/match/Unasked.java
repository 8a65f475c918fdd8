package io.wirewatch.rules.match;

import java.util.Arrays;

/// Words that no rule asks for, so that most words of an article are done with at a glance when
/// there are few rules. For one thread.
///
/// Each has one place, where the last one stays; what was pushed out is only looked up once more.
/// Words are told apart by key and tail, exactly: none is taken for another.
final class Unasked {
  private static final int FEWEST = 1 << 10;
  private static final int MOST = 1 << 19;

  /// Key and tail by turns.
  private long[] words = new long[FEWEST * 2];

  private int mask = FEWEST - 1;
  private int added;

  private int place(long key) {
    return ((int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask) * 2;
  }

  /// Reads where a word of a key would be, so that it is at hand.
  long touch(long key) {
    return words[place(key)];
  }

  /// Whether a word is there.
  boolean has(long key, long tail) {
    int place = place(key);
    return words[place] == key && words[place + 1] == tail;
  }

  /// Adds a word that is packed: see [io.wirewatch.rules.text.Words].
  void add(long key, long tail) {
    if (++added > mask && mask < MOST - 1) grow();
    int place = place(key);
    words[place] = key;
    words[place + 1] = tail;
  }

  private void grow() {
    long[] before = words;
    words = new long[before.length * 2];
    mask = mask * 2 + 1;
    added = 0;
    for (int at = 0; at < before.length; at += 2) {
      if (before[at] == 0) continue;
      int place = place(before[at]);
      words[place] = before[at];
      words[place + 1] = before[at + 1];
    }
  }

  void clear() {
    Arrays.fill(words, 0);
    added = 0;
  }
}
