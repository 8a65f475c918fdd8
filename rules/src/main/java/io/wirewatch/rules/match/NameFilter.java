package io.wirewatch.rules.match;

import io.wirewatch.rules.text.PlainName;
import java.util.Arrays;

/// Tells of most names that no rule asks for them, at a look. One thread at a time adds, any number
/// asks.
final class NameFilter {
  private static final int FEWEST = 1 << 8;
  private static final int SPARE = 32;

  private volatile long[] bits = new long[FEWEST];
  private long[] hashes = new long[16];
  private int count;

  /// Adds a name that rules ask for.
  void add(String folded) {
    long hash = PlainName.hash(folded.toCharArray(), folded.length());
    if (count == hashes.length) hashes = Arrays.copyOf(hashes, count * 2);
    hashes[count++] = hash;
    if (count * SPARE <= bits.length * Long.SIZE) {
      enter(hash, bits);
      return;
    }
    long[] larger = new long[bits.length * 4];
    for (int i = 0; i < count; i++) enter(hashes[i], larger);
    bits = larger;
  }

  private static void enter(long hash, long[] bits) {
    bits[word(hash, bits)] |= 1L << hash;
  }

  private static int word(long hash, long[] bits) {
    return (int) (hash >>> 32) & (bits.length - 1);
  }

  /// Whether some rule might ask for the first `length` characters, as they are printed.
  boolean mayHave(char[] name, int length) {
    long hash = PlainName.hash(name, length);
    long[] now = bits;
    return hash == 0 || (now[word(hash, now)] & (1L << hash)) != 0;
  }
}
