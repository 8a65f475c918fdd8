package io.wirewatch.enrich.entity.train;

import io.wirewatch.enrich.entity.tag.Label;
import io.wirewatch.enrich.entity.tag.LinearModel;
import io.wirewatch.enrich.entity.tag.Viterbi;
import java.util.Arrays;

/// An averaged structured perceptron over hashed features. Not safe for use by many threads.
final class Perceptron {
  private static final int ROW = Label.COUNT;
  private static final float[] OUTSIDE = {};

  private final int bits;
  private final float[] weights;
  private final double[] sums;
  private final float[][] transitions = new float[ROW][ROW];
  private final double[][] transitionSums = new double[ROW][ROW];
  private long step = 1;

  /// Starts with all weights at zero.
  ///
  /// @param bits logarithm to base 2 of the number of buckets
  Perceptron(int bits) {
    this.bits = bits;
    this.weights = new float[ROW << bits];
    this.sums = new double[ROW << bits];
  }

  /// Learns from one sentence, given by the buckets of its words' features; answers how many words
  /// were labelled wrongly before.
  int learn(int[][] features, int[] gold) {
    float[][] emissions = new float[features.length][];
    for (int i = 0; i < features.length; i++) {
      emissions[i] = score(features[i]);
    }
    int[] guess = Viterbi.best(emissions, transitions);
    step++;
    return Arrays.equals(guess, gold) ? 0 : correct(features, gold, guess);
  }

  private int correct(int[][] features, int[] gold, int[] guess) {
    int wrong = 0;
    for (int i = 0; i < gold.length; i++) {
      if (gold[i] != guess[i]) {
        wrong++;
        for (int bucket : features[i]) {
          int base = bucket * ROW;
          add(base + gold[i], 1);
          add(base + guess[i], -1);
        }
      }
      if (i > 0) {
        addTransition(gold[i - 1], gold[i], 1);
        addTransition(guess[i - 1], guess[i], -1);
      }
    }
    return wrong;
  }

  private void add(int index, float change) {
    weights[index] += change;
    sums[index] += (double) step * change;
  }

  private void addTransition(int before, int after, float change) {
    transitions[before][after] += change;
    transitionSums[before][after] += (double) step * change;
  }

  /// An empty row of a word without features, which is outside every name.
  private float[] score(int[] features) {
    if (features.length == 0) {
      return OUTSIDE;
    }
    float[] scores = new float[ROW];
    for (int bucket : features) {
      int base = bucket * ROW;
      for (int label = 0; label < ROW; label++) {
        scores[label] += weights[base + label];
      }
    }
    return scores;
  }

  /// The mean of the weights over all steps, as multiples of a unit, cut to a byte.
  ///
  /// @param unit the smallest weight told from zero, positive
  LinearModel model(float unit) {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double mean = (weights[i] - sums[i] / step) / unit;
      bytes[i] = (byte) Math.max(-LinearModel.LIMIT, Math.min(LinearModel.LIMIT, Math.round(mean)));
    }
    float[][] means = new float[ROW][ROW];
    for (int a = 0; a < ROW; a++) {
      for (int b = 0; b < ROW; b++) {
        means[a][b] = (float) Math.rint((transitions[a][b] - transitionSums[a][b] / step) / unit);
      }
    }
    return new LinearModel(bits, bytes, means);
  }
}
