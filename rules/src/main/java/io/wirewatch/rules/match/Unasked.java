package io.wirewatch.rules.match;

/// Words that no rule asks for, so that most words of an article are done with at a glance when
/// there are few rules. For one thread.
///
/// Each has one pair of places, where the last two stay; what was pushed out is only looked up once
/// more. Words are told apart by key and tail, exactly: none is taken for another.
final class Unasked {
  private static final int FEWEST = 1 << 10;
  private static final int MOST = 1 << 19;

  private long[] keys = new long[FEWEST];

  /// Of the words that have tails; apart, since most have none.
  private long[] tails = new long[FEWEST];

  private int mask = FEWEST - 1;
  private int added;

  /// The first place of a pair.
  private int place(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask & ~1;
  }

  /// Reads where a word of a key would be, so that it is at hand.
  long touch(long key) {
    return keys[place(key)];
  }

  /// Whether a word is there.
  boolean has(long key, long tail) {
    int place = place(key);
    return isAt(place, key, tail) || isAt(place + 1, key, tail);
  }

  private boolean isAt(int place, long key, long tail) {
    return keys[place] == key && (tail == 0 || tails[place] == tail);
  }

  /// Adds a word that is packed: see [io.wirewatch.rules.text.Words].
  void add(long key, long tail) {
    if (++added > mask && mask < MOST - 1) grow();
    put(key, tail);
  }

  private void put(long key, long tail) {
    int place = place(key);
    keys[place + 1] = keys[place];
    tails[place + 1] = tails[place];
    keys[place] = key;
    tails[place] = tail;
  }

  private void grow() {
    long[] keysBefore = keys;
    long[] tailsBefore = tails;
    keys = new long[keysBefore.length * 2];
    tails = new long[keys.length];
    mask = keys.length - 1;
    added = 1;
    for (int i = 0; i < keysBefore.length; i++) {
      if (keysBefore[i] != 0) put(keysBefore[i], tailsBefore[i]);
    }
  }

  /// Forgets all. What it has grown to is let go of too: while rules come one after the other, it
  /// is forgotten at every article, and never large.
  void clear() {
    if (added == 0) return;
    keys = new long[FEWEST];
    tails = new long[FEWEST];
    mask = FEWEST - 1;
    added = 0;
  }
}
