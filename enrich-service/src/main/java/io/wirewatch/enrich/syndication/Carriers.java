package io.wirewatch.enrich.syndication;

/// Which articles are filed under which shingle, in memory; an open-addressed table of pairs. For
/// one thread.
///
/// An entry takes 8 bytes, and with the room left between them 11 to 17.
final class Carriers {
  private static final int SMALLEST = 1 << 10;
  private static final double FULL = 0.7;
  private static final double GROWTH = 1.5;

  // The hash plus one above, the article below: 0 is an empty place.
  private long[] pairs = new long[SMALLEST];
  private int size;

  /// How many pairs there are.
  int size() {
    return size;
  }

  /// Files an article under a shingle; not twice under the same.
  void add(int hash, int article) {
    if (size + 1 > FULL * pairs.length) grow();
    insert(pair(hash, article));
    size++;
  }

  /// Takes an article away from a shingle, if it is there.
  void remove(int hash, int article) {
    long pair = pair(hash, article);
    for (int place = home(pair); pairs[place] != 0; place = after(place)) {
      if (pairs[place] == pair) {
        close(place);
        size--;
        return;
      }
    }
  }

  /// The articles under a shingle: how many, and the first of them in the array, as many as it
  /// holds.
  int find(int hash, int[] articles) {
    int count = 0;
    for (int place = home(pair(hash, 0)); pairs[place] != 0; place = after(place)) {
      if (pairs[place] >>> Integer.SIZE == hash + 1L) {
        if (count < articles.length) articles[count] = (int) pairs[place];
        count++;
      }
    }
    return count;
  }

  private static long pair(int hash, int article) {
    return ((hash + 1L) << Integer.SIZE) | (article & 0xFFFFFFFFL);
  }

  private int home(long pair) {
    // The lowest hashes are filed, so they are spread again (Fibonacci hashing).
    int spread = (int) (pair >>> Integer.SIZE) * 0x9E3779B9;
    return (int) ((Integer.toUnsignedLong(spread) * pairs.length) >>> Integer.SIZE);
  }

  private int after(int place) {
    return place + 1 == pairs.length ? 0 : place + 1;
  }

  private void insert(long pair) {
    int place = home(pair);
    while (pairs[place] != 0) place = after(place);
    pairs[place] = pair;
  }

  /// Closes the gap with those behind it that it keeps from their home.
  private void close(int gap) {
    int hole = gap;
    for (int next = after(hole); pairs[next] != 0; next = after(next)) {
      if (distance(home(pairs[next]), next) >= distance(hole, next)) {
        pairs[hole] = pairs[next];
        hole = next;
      }
    }
    pairs[hole] = 0;
  }

  private int distance(int from, int to) {
    return to >= from ? to - from : to + pairs.length - from;
  }

  private void grow() {
    long[] before = pairs;
    pairs = new long[(int) (before.length * GROWTH)];
    for (long pair : before) {
      if (pair != 0) insert(pair);
    }
  }
}
