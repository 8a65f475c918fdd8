package io.wirewatch.enrich.syndication;

import io.wirewatch.enrich.packed.IntMap;
import java.util.Arrays;

/// How often each article was met; used again for each search. For one thread.
final class Hits {
  private final IntMap counts = new IntMap();
  private int[] met = new int[64];
  private long[] ranks = new long[64];

  void clear() {
    counts.clear();
  }

  void add(int article) {
    if (counts.add(article, 1) > 1) return;
    if (counts.size() > met.length) met = Arrays.copyOf(met, 2 * met.length);
    met[counts.size() - 1] = article;
  }

  /// Those met most often, at most so many; of equals the longest before `next`.
  int[] most(int limit, int next) {
    int size = counts.size();
    if (ranks.length < size) ranks = new long[met.length];
    for (int i = 0; i < size; i++) {
      long age = Integer.toUnsignedLong(next - met[i]);
      ranks[i] = -(((long) counts.get(met[i]) << Integer.SIZE) | age);
    }
    Arrays.sort(ranks, 0, size);
    int[] most = new int[Math.min(limit, size)];
    Arrays.setAll(most, i -> next - (int) -ranks[i]);
    return most;
  }
}
