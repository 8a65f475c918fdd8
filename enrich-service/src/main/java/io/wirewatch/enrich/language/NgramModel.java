package io.wirewatch.enrich.language;

import java.util.Arrays;

/// A maximum-entropy model whose predicates are n-grams of one to three characters, in flat arrays.
///
/// It answers what the model that it was read from answers. The n-grams of a text are numbers, so
/// that looking one up makes no string. Of a rare one the weights stand side by side, each with its
/// outcome; of a common one, which has weights for most outcomes, they stand by outcome, zeros
/// between, so that the processor adds many at once.
final class NgramModel {
  /// The longest n-gram.
  static final int LONGEST = 3;

  // From this share of the outcomes on it is quicker to add zeros than to look where to add.
  private static final int DENSE = 6;
  private static final float[] SPARSE = {};

  private final String[] outcomes;
  // Open addressing; 0 is an empty slot, no n-gram being 0.
  private final long[] slots;
  private final int[] ordinals;
  // The weights of n-gram i are those in [starts[i], starts[i + 1]).
  private final int[] starts;
  private final byte[] outcomeOfWeight;
  private final float[] weights;
  // Of a common n-gram the weights by outcome; of a rare one nothing.
  private final float[][] dense;

  /// Takes over all arrays.
  ///
  /// @param outcomes at most 256
  /// @param ngrams as [#ngram] makes them of their text, none twice
  /// @param starts where the weights of each n-gram begin, and as the last entry their number
  /// @param outcomeOfWeight the outcome that a weight is of, an unsigned byte
  NgramModel(
      String[] outcomes, long[] ngrams, int[] starts, byte[] outcomeOfWeight, float[] weights) {
    this.outcomes = outcomes;
    this.starts = starts;
    this.outcomeOfWeight = outcomeOfWeight;
    this.weights = weights;
    this.dense = new float[ngrams.length][];
    for (int i = 0; i < ngrams.length; i++) {
      dense[i] = starts[i + 1] - starts[i] > outcomes.length / DENSE ? row(i) : SPARSE;
    }
    int size = Integer.highestOneBit(ngrams.length * 2 + 1) * 2;
    this.slots = new long[size];
    this.ordinals = new int[size];
    for (int i = 0; i < ngrams.length; i++) {
      int slot = slot(ngrams[i]);
      slots[slot] = ngrams[i];
      ordinals[slot] = i;
    }
  }

  /// The number of an n-gram that ends with `last` and is one longer than another.
  ///
  /// @param shorter the n-gram before, 0 for none
  static long ngram(long shorter, char last) {
    long length = (shorter >>> 48) + 1;
    return (length << 48) | (((shorter << Character.SIZE) | last) & 0xFFFF_FFFF_FFFFL);
  }

  int outcomes() {
    return outcomes.length;
  }

  String outcome(int index) {
    return outcomes[index];
  }

  /// The probability of each outcome, given a text; an n-gram counts once however often it stands.
  double[] probabilities(char[] text) {
    double[] sums = new double[outcomes.length];
    NgramSet seen = new NgramSet(text.length * LONGEST);
    for (int from = 0; from < text.length; from++) {
      long ngram = 0;
      for (int at = from; at < Math.min(text.length, from + LONGEST); at++) {
        ngram = ngram(ngram, text[at]);
        if (seen.add(ngram)) {
          add(ngram, sums);
        }
      }
    }
    return normalised(sums);
  }

  private void add(long ngram, double[] sums) {
    int slot = slot(ngram);
    if (slots[slot] == ngram) {
      add(ordinals[slot], sums);
    }
  }

  private float[] row(int ngram) {
    float[] row = new float[outcomes.length];
    for (int i = starts[ngram]; i < starts[ngram + 1]; i++) {
      row[outcomeOfWeight[i] & 0xFF] = weights[i];
    }
    return row;
  }

  private void add(int ngram, double[] sums) {
    float[] row = dense[ngram];
    if (row.length > 0) {
      for (int i = 0; i < row.length; i++) {
        sums[i] += row[i];
      }
      return;
    }
    for (int i = starts[ngram]; i < starts[ngram + 1]; i++) {
      sums[outcomeOfWeight[i] & 0xFF] += weights[i];
    }
  }

  private static double[] normalised(double[] sums) {
    double most = Arrays.stream(sums).max().orElse(0);
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i] - most);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }

  /// Where the n-gram is, or where it would be put.
  private int slot(long ngram) {
    long hash = ngram * 0x9e3779b97f4a7c15L;
    int slot = (int) (hash >>> 33) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != ngram) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
