package io.wirewatch.rules.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Packs words of ASCII letters and digits into two longs, small and capital letters alike, six
/// bits a character, the first lowest: what that makes of keys is said at [Words].
///
/// Eight characters are read at a time, from a row of bytes that holds a code for each: where a
/// word ends is then found without a step, and a branch to guess wrong, for each of its letters.
final class Packing {
  /// How many characters one long takes.
  static final int CHARACTERS = 8;

  /// The tail of a word that is not packed.
  static final long NOT_PACKED = -1;

  private static final int BITS = 6;
  private static final long MIXER = 0x9E3779B97F4A7C15L;
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHS = ONES << 7;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /// 1 to 36 for what an ASCII word is made of; else 0.
  private static final byte[] CODES = new byte[1 << Character.SIZE];

  static {
    for (int i = 0; i < 26; i++) CODES['a' + i] = CODES['A' + i] = (byte) (i + 1);
    for (int i = 0; i < 10; i++) CODES['0' + i] = (byte) (i + 27);
  }

  private Packing() {}

  /// The code of a UTF-16 unit; 0 for what is no ASCII letter or digit.
  static int code(char unit) {
    return CODES[unit];
  }

  /// Writes the codes of `text[from, to)`, and eight zeros after them.
  static void encode(char[] text, int from, int to, byte[] codes) {
    for (int i = from; i < to; i++) codes[i] = CODES[text[i]];
    EIGHT.set(codes, to, 0L);
  }

  /// The codes of eight characters, but zero for all from the first that has none.
  static long eight(byte[] codes, int at) {
    long codesOfEight = (long) EIGHT.get(codes, at);
    long none = (codesOfEight - ONES) & ~codesOfEight & HIGHS;
    return codesOfEight & ((none & -none) - 1);
  }

  /// How many characters there are among eight.
  static int length(long eight) {
    return (Long.SIZE + 7 - Long.numberOfLeadingZeros(eight)) >>> 3;
  }

  /// Eight characters packed.
  static long pack(long eight) {
    long twos = (eight & 0x003F_003F_003F_003FL) | (eight & 0x3F00_3F00_3F00_3F00L) >>> 2;
    long fours = (twos & 0x0000_0FFF_0000_0FFFL) | (twos & 0x0FFF_0000_0FFF_0000L) >>> 4;
    return (fours & 0xFF_FFFFL) | (fours & 0x00FF_FFFF_0000_0000L) >>> 8;
  }

  /// A code where it stands in a long, by the number of its character.
  static long place(int code, int character) {
    return (long) code << (character * BITS);
  }

  /// The key of a word whose first eight characters are `head`. The factor is odd, so that key and
  /// tail give back the head.
  static long key(long head, long tail) {
    return tail == 0 ? head : (head + Long.rotateLeft(tail, 31)) * MIXER | Long.MIN_VALUE;
  }

  /// The key of a word that is not packed.
  static long hash(char[] text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) hash = (hash ^ lower(text[i])) * MIXER;
    return (hash ^ (hash >>> 29)) | Long.MIN_VALUE;
  }

  /// ASCII capitals made small, all else as it is.
  static char lower(char unit) {
    return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
  }
}
