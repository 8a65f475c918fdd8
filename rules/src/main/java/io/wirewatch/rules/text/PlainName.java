package io.wirewatch.rules.text;

/// Hashes of names as they are folded, for those whose folding needs no more than a glance: ASCII
/// letters and digits with signs between them that part words.
public final class PlainName {
  private PlainName() {}

  /// A hash of [Tokens#foldedName] of the first `length` characters, the same for all names that
  /// fold alike; 0 for a name that is not plain.
  public static long hash(char[] name, int length) {
    long hash = 0;
    boolean parted = false;
    for (int i = 0; i < length; i++) {
      int code = Packing.code(name[i]);
      if (code == 0) {
        if (takesMore(name, i, length)) return 0;
        parted = hash != 0;
      } else {
        if (parted) hash = step(hash, 0);
        parted = false;
        hash = step(hash, code);
      }
    }
    return hash;
  }

  /// Whether a sign may belong to a word.
  private static boolean takesMore(char[] name, int at, int length) {
    char sign = name[at];
    if (sign >= 128 || sign == '\'') return true;
    boolean separator = sign == '.' || sign == ',';
    return separator && at > 0 && isDigit(name[at - 1]) && at + 1 < length && isDigit(name[at + 1]);
  }

  private static long step(long hash, int code) {
    return (hash + code + 1) * 0x9E3779B97F4A7C15L;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
