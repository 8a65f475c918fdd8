package io.wirewatch.rules.text;

/// Packs words of ASCII letters and digits into two longs, small and capital letters alike: what
/// that makes of keys is said at [Words].
final class Packing {
  /// How many characters one long takes.
  static final int CHARACTERS = 10;

  /// The tail of a word that is not packed.
  static final long NOT_PACKED = -1;

  private static final int BITS = 6;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  /// 1 to 36 for what an ASCII word is made of; else 0.
  private static final byte[] CODES = new byte[128];

  static {
    for (int i = 0; i < 26; i++) CODES['a' + i] = CODES['A' + i] = (byte) (i + 1);
    for (int i = 0; i < 10; i++) CODES['0' + i] = (byte) (i + 27);
  }

  private Packing() {}

  /// The code of a UTF-16 unit; 0 for what is no ASCII letter or digit.
  static int code(char unit) {
    return unit < 128 ? CODES[unit] : 0;
  }

  /// A long with one more character.
  static long push(long packed, int code) {
    return packed << BITS | code;
  }

  /// The key of a word whose first ten characters are `head`. The factor is odd, so that key and
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
