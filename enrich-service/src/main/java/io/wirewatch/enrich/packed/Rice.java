package io.wirewatch.enrich.packed;

/// The parameter of Rice's code for the differences of evenly spread ascending numbers (R. F. Rice,
/// "Some practical universal noiseless coding techniques", 1979).
final class Rice {
  private Rice() {}

  /// How many bits of a difference are written as they are: the power of two next below the mean
  /// difference times ln 2, which is best for differences that fall off geometrically.
  static int lowBits(int count, int bits) {
    double mean = Math.scalb(1.0, bits) / Math.max(1, count);
    return Math.max(0, (int) Math.floor(Math.log(mean * Math.log(2)) / Math.log(2)));
  }
}
