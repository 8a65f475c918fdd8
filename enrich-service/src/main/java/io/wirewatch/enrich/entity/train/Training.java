package io.wirewatch.enrich.entity.train;

import io.wirewatch.enrich.entity.tag.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns a model from examples. The order of sentences, the change of capitals and the features
/// left out come from a fixed seed: the same examples give the same model.
final class Training {
  /// Logarithm to base 2 of the number of buckets of a model.
  static final int BITS = 20;

  private static final float UNIT = 0.25f;
  private static final float LEFT_OUT = 0.1f;
  private static final long SEED = 20241021;

  private final Examples examples;

  Training(Examples examples) {
    this.examples = examples;
  }

  /// @param rounds how often each example is seen
  LinearModel learn(List<Example> given, int rounds) {
    Random random = new Random(SEED);
    List<Example> order = new ArrayList<>(given);
    Perceptron perceptron = new Perceptron(BITS);
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        Example seen = recased(example, Capitals.of(random.nextInt(100)));
        perceptron.learn(thinned(seen.buckets(), random), seen.gold());
      }
    }
    return perceptron.model(UNIT);
  }

  private Example recased(Example example, Capitals capitals) {
    return capitals == Capitals.AS_WRITTEN
        ? example
        : examples.of(capitals.apply(example.sentence()));
  }

  /// Without some of the features, so that the model does not lean on few, least of all on single
  /// words, which other texts may lack.
  private static int[][] thinned(int[][] rows, Random random) {
    int[][] thinned = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      thinned[i] = thinned(rows[i], random);
    }
    return thinned;
  }

  /// A word that has features keeps one at least: a word without is outside every name.
  private static int[] thinned(int[] row, Random random) {
    if (row.length == 0) {
      return row;
    }
    int[] some = row.clone();
    int kept = 0;
    for (int feature : row) {
      some[kept] = feature;
      kept += random.nextFloat() < LEFT_OUT ? 0 : 1;
    }
    return Arrays.copyOf(some, Math.max(1, kept));
  }
}
