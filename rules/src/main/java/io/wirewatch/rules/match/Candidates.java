package io.wirewatch.rules.match;

import java.util.Arrays;

/// The rules that could match an article, each once.
///
/// They are offered without a branch, which a processor would guess wrong for about each of them:
/// all are written down, and the next is written over those that are not wanted.
final class Candidates {
  private long[] seen = new long[16];
  private int[] rules = new int[64];
  private int count;
  private int offered;

  void clear(int capacity) {
    for (int i = 0; i < count; i++) seen[rules[i] >> 6] = 0;
    count = 0;
    offered = 0;
    int words = (capacity >> 6) + 1;
    if (seen.length < words) seen = new long[words + (words >> 1)];
  }

  /// Makes room for so many offers.
  void expect(int more) {
    int most = count + more;
    if (most > rules.length) rules = Arrays.copyOf(rules, most + (most >> 1));
    offered = count;
  }

  /// Adds a rule if the lowest bit of `wanted` is set.
  void offer(int rule, long wanted) {
    rules[offered] = rule;
    offered += (int) wanted & 1;
  }

  /// Removes what was there already from what was offered since [#expect].
  void sift() {
    for (int i = count; i < offered; i++) {
      int rule = rules[i];
      long word = seen[rule >> 6];
      rules[count] = rule;
      count += (int) (~word >>> rule) & 1;
      seen[rule >> 6] = word | (1L << rule);
    }
  }

  int count() {
    return count;
  }

  int rule(int index) {
    return rules[index];
  }
}
