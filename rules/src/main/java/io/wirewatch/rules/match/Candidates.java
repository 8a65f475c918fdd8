package io.wirewatch.rules.match;

import java.util.Arrays;

/// The rules that could match an article, by the addresses of their programs, each once.
///
/// They are offered without a branch, which a processor would guess wrong for about each of them:
/// all are written down, and the next is written over those that are not wanted.
final class Candidates {
  private long[] seen = new long[16];
  private int[] addresses = new int[64];
  private int count;
  private int offered;

  /// @param numbers of all addresses ([Programs#number]) are below it
  void clear(int numbers) {
    for (int i = 0; i < count; i++) seen[Programs.number(addresses[i]) >> 6] = 0;
    count = 0;
    offered = 0;
    int words = (numbers >> 6) + 1;
    if (seen.length < words) seen = new long[words + (words >> 1)];
  }

  /// Makes room for so many offers.
  void expect(int more) {
    int most = count + more;
    if (most > addresses.length) addresses = Arrays.copyOf(addresses, most + (most >> 1));
    offered = count;
  }

  /// Adds a rule if the lowest bit of `wanted` is set.
  void offer(int address, long wanted) {
    addresses[offered] = address;
    offered += (int) wanted & 1;
  }

  /// Removes what was there already from what was offered since [#expect].
  void sift() {
    for (int i = count; i < offered; i++) {
      int number = Programs.number(addresses[i]);
      long word = seen[number >> 6];
      addresses[count] = addresses[i];
      count += (int) (~word >>> number) & 1;
      seen[number >> 6] = word | (1L << number);
    }
  }

  int count() {
    return count;
  }

  int address(int index) {
    return addresses[index];
  }
}
