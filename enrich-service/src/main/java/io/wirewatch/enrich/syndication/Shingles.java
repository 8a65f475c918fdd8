package io.wirewatch.enrich.syndication;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
  private final BitSet quoted;

  private Shingles(int[] ascending, BitSet quoted) {
    this.hashes = ascending;
    this.quoted = quoted;
  }

  /// The shingles of the words and numbers, whatever signs stand between them; none in a text of
  /// fewer than three words.
  ///
  /// @param quotations in order, as positions of the text; what touches one is quoted
  public static Shingles of(Tokens tokens, List<Range> quotations) {
    long[] words = new long[tokens.size()];
    boolean[] isQuoted = new boolean[tokens.size()];
    int count = 0;
    int next = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (!tokens.isWord(token)) continue;
      int start = tokens.start(token);
      while (next < quotations.size() && quotations.get(next).end() <= start) next++;
      isQuoted[count] = next < quotations.size() && quotations.get(next).contains(start);
      words[count++] = hash(tokens.folded(token));
    }
    // The flag is the lowest bit, so that one sort does.
    long[] flagged = new long[Math.max(0, count - WORDS + 1)];
    for (int i = 0; i < flagged.length; i++) {
      boolean touches = isQuoted[i] || isQuoted[i + 1] || isQuoted[i + 2];
      flagged[i] = 2L * combine(words[i], words[i + 1], words[i + 2]) + (touches ? 1 : 0);
    }
    Arrays.sort(flagged);
    return distinct(flagged);
  }

  /// Shingles with these hashes, in any order; none is quoted.
  public static Shingles ofHashes(IntStream hashes) {
    return distinct(hashes.mapToLong(hash -> 2L * hash).sorted().toArray());
  }

  /// Writes them down.
  public void write(BitWriter out) {
    out.ascending(hashes, BITS).bits(quoted.isEmpty() ? 0 : 1, 1);
    for (int i = 0; i < hashes.length && !quoted.isEmpty(); i++) {
      out.bits(quoted.get(i) ? 1 : 0, 1);
    }
  }

  /// Reads what was written.
  public static Shingles read(BitReader in) {
    int[] hashes = in.ascending(BITS);
    BitSet quoted = new BitSet();
    if (in.bits(1) == 1) {
      for (int i = 0; i < hashes.length; i++) {
        quoted.set(i, in.bits(1) == 1);
      }
    }
    return new Shingles(hashes, quoted);
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

  /// Whether the shingle at a place touches a quotation wherever it stands.
  boolean isQuoted(int place) {
    return quoted.get(place);
  }

  boolean has(int hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  /// The hash of the shingle of three words, folded already.
  public static int hash(String first, String second, String third) {
    return combine(hash(first), hash(second), hash(third));
  }

  /// Whether a shingle's hash begins with these bits.
  ///
  /// @param bits how many of the [#BITS] are given
  public boolean hasHead(int head, int bits) {
    int lowest = head << (BITS - bits);
    int found = Arrays.binarySearch(hashes, lowest);
    int place = found >= 0 ? found : -found - 1;
    return place < hashes.length && hashes[place] >>> (BITS - bits) == head;
  }

  private static Shingles distinct(long[] flagged) {
    int[] hashes = new int[Math.min(MOST, flagged.length)];
    BitSet quoted = new BitSet();
    int count = 0;
    for (long one : flagged) {
      int hash = (int) (one >>> 1);
      if (count == MOST || (count > 0 && hashes[count - 1] == hash)) continue;
      quoted.set(count, (one & 1) == 1);
      hashes[count++] = hash;
    }
    return new Shingles(Arrays.copyOf(hashes, count), quoted);
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
