package io.wirewatch.enrich.entity.tag;

/// Adds up rows of weights, all labels at once.
///
/// A row is eight bytes in a long, a weight in each for the labels and none in the last. Every byte
/// is [#BIAS] more than its weight, so that no carry crosses from one lane of 16 bits to the next;
/// what the last byte, of weight 0, has come to is what the biases have.
final class Sums {
  /// What a byte holds for a weight of 0.
  static final int BIAS = 128;

  /// So many rows fit before a lane of 16 bits overflows.
  static final int MOST_ROWS = 0xFFFF / 0xFF;

  private static final long LANES = 0x00FF00FF00FF00FFL;
  private static final int LAST = Byte.SIZE - 1;

  private long even;
  private long odd;

  /// The row of these weights.
  ///
  /// @param weights where they stand, [Label#COUNT] of them
  /// @param from where the first stands
  static long row(byte[] weights, int from) {
    long row = (long) BIAS << (LAST * Byte.SIZE);
    for (int label = 0; label < Label.COUNT; label++) {
      row |= (long) (weights[from + label] + BIAS) << (label * Byte.SIZE);
    }
    return row;
  }

  /// The weight of a label in a row.
  static byte weight(long row, int label) {
    return (byte) ((int) ((row >>> (label * Byte.SIZE)) & 0xFF) - BIAS);
  }

  void clear() {
    even = 0;
    odd = 0;
  }

  void add(long row) {
    even += row & LANES;
    odd += (row >>> Byte.SIZE) & LANES;
  }

  /// Adds what [#writeTo] wrote.
  void addFrom(long[] sums, int at) {
    even += sums[at];
    odd += sums[at + 1];
  }

  /// Writes what has come together, two longs.
  void writeTo(long[] sums, int at) {
    sums[at] = even;
    sums[at + 1] = odd;
  }

  /// The sums of the weights, by label.
  float[] scores() {
    float[] scores = new float[Label.COUNT];
    int bias = lane(LAST);
    for (int label = 0; label < Label.COUNT; label++) {
      scores[label] = lane(label) - bias;
    }
    return scores;
  }

  private int lane(int index) {
    long lanes = (index & 1) == 0 ? even : odd;
    return (int) (lanes >>> ((index >> 1) * Short.SIZE)) & 0xFFFF;
  }
}
