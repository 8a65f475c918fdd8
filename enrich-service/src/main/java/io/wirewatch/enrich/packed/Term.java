package io.wirewatch.enrich.packed;

/// Terms as numbers: words, names, languages.
public final class Term {
  /// How many bits a term has.
  public static final int BITS = 31;

  private Term() {}

  /// The number of any string, evenly spread.
  public static int of(String text) {
    // The finalizer of MurmurHash3, since the hashes of short strings lie close together.
    int a = (text.hashCode() ^ (text.hashCode() >>> 16)) * 0x85EBCA6B;
    int b = (a ^ (a >>> 13)) * 0xC2B2AE35;
    return (b ^ (b >>> 16)) >>> 1;
  }
}
