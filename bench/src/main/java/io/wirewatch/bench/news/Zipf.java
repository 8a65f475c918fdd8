package io.wirewatch.bench.news;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Ranks by the law of Zipf and Mandelbrot: the rank r, from 0, has a weight of 1 / (r + shift).
final class Zipf {
  private final double[] cumulated;

  Zipf(int ranks, double shift) {
    cumulated = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += 1 / (rank + shift);
      cumulated[rank] = sum;
    }
  }

  /// A rank from 0, less than the number of ranks.
  int next(RandomGenerator random) {
    double at = random.nextDouble() * cumulated[cumulated.length - 1];
    int found = Arrays.binarySearch(cumulated, at);
    return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
  }
}
