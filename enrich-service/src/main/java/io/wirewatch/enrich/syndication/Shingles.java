package io.wirewatch.enrich.syndication;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.text.Tokens;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The distinct three-word runs of a text, each as a hash of 31 bits, ascending.
///
/// Two texts of 500 words share a hash by accident once in 8,600 pairs. Of longer texts the 4,096
/// lowest hashes are kept, which is the same choice in every text.
public final class Shingles {
  /// Bits of a hash; it is never negative.
  public static final int BITS = 31;

  /// Words in a shingle.
  static final int WORDS = 3;

  private static final int MOST = 4_096;

  private final int[] hashes;

  private Shingles(int[] ascending) {
    this.hashes = ascending;
  }

  /// The shingles of the words and numbers, whatever signs stand between them; none in a text of
  /// fewer than three words.
  public static Shingles of(Tokens tokens) {
    String[] words = tokens.words();
    long[] wordHashes = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      wordHashes[i] = hash(words[i]);
    }
    int[] hashes = new int[Math.max(0, words.length - WORDS + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = combine(wordHashes[i], wordHashes[i + 1], wordHashes[i + 2]);
    }
    Arrays.sort(hashes);
    return new Shingles(distinct(hashes));
  }

  /// Shingles with these hashes, in any order.
  public static Shingles ofHashes(IntStream hashes) {
    return new Shingles(distinct(hashes.sorted().toArray()));
  }

  /// Writes them down.
  public void write(BitWriter out) {
    out.ascending(hashes, BITS);
  }

  /// Reads what was written.
  public static Shingles read(BitReader in) {
    return new Shingles(in.ascending(BITS));
  }

  /// How many distinct shingles there are.
  public int size() {
    return hashes.length;
  }

  /// The hash at a place; they ascend.
  public int hash(int place) {
    return hashes[place];
  }

  /// The hashes, ascending.
  public IntStream hashes() {
    return Arrays.stream(hashes);
  }

  boolean has(int hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  private static int[] distinct(int[] ascending) {
    int count = 0;
    for (int hash : ascending) {
      if (count < MOST && (count == 0 || ascending[count - 1] != hash)) {
        ascending[count++] = hash;
      }
    }
    return Arrays.copyOf(ascending, count);
  }

  private static long hash(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  private static int combine(long first, long second, long third) {
    return (int) (mix(first + 3 * mix(second + 3 * third)) >>> (Long.SIZE - BITS));
  }

  // Stafford's variant 13 of the MurmurHash3 finalizer, as in SplittableRandom.
  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
