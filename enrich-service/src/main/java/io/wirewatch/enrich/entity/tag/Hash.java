package io.wirewatch.enrich.entity.tag;

/// Hashing of features: FNV-1a over characters, and a 64-bit mix to combine.
final class Hash {
  /// The offset basis of FNV-1a for 64 bits.
  static final long START = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private Hash() {}

  static long add(long hash, char c) {
    return (hash ^ c) * FNV_PRIME;
  }

  static long of(String text) {
    long hash = START;
    for (int i = 0; i < text.length(); i++) {
      hash = add(hash, text.charAt(i));
    }
    return hash;
  }

  /// A hash of two hashes in this order.
  static long pair(long a, long b) {
    long mixed = (a * MIX) ^ (b + 0x7f4a7c15L);
    mixed ^= mixed >>> 29;
    mixed *= 0xbf58476d1ce4e5b9L;
    return mixed ^ (mixed >>> 32);
  }
}
