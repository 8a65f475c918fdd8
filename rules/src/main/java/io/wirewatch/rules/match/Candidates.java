package io.wirewatch.rules.match;

import java.util.Arrays;

/// The rules that could match an article, each once.
final class Candidates {
  private long[] seen = new long[16];
  private int[] rules = new int[64];
  private int count;

  void clear(int capacity) {
    for (int i = 0; i < count; i++) seen[rules[i] >> 6] = 0;
    count = 0;
    int words = (capacity >> 6) + 1;
    if (seen.length < words) seen = new long[words + (words >> 1)];
  }

  void add(int rule) {
    long bit = 1L << rule;
    long word = seen[rule >> 6];
    if ((word & bit) != 0) return;
    seen[rule >> 6] = word | bit;
    if (count == rules.length) rules = Arrays.copyOf(rules, count * 2);
    rules[count++] = rule;
  }

  int count() {
    return count;
  }

  int rule(int index) {
    return rules[index];
  }
}
