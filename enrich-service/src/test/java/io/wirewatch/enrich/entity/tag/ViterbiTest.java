package io.wirewatch.enrich.entity.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ViterbiTest {
  private static final float[] OUTSIDE = {};
  private static final int ROUNDS = 500;

  private final Random random = new Random(11);

  @Test
  void noOtherSequenceOfLabelsScoresMore() {
    for (int round = 0; round < ROUNDS; round++) {
      float[][] emissions = new float[1 + random.nextInt(4)][];
      for (int i = 0; i < emissions.length; i++) {
        emissions[i] = random.nextInt(3) == 0 ? OUTSIDE : row();
      }
      float[][] transitions = new float[Label.COUNT][];
      for (int i = 0; i < Label.COUNT; i++) {
        transitions[i] = row();
      }
      assertArrayEquals(byTryingAll(emissions, transitions), Viterbi.best(emissions, transitions));
    }
  }

  /// Fractions of a power of two add up without an error, and hardly two sums are equal.
  private float[] row() {
    float[] row = new float[Label.COUNT];
    for (int i = 0; i < row.length; i++) {
      row[i] = random.nextInt(1 << 16) / 1024f - 32;
    }
    return row;
  }

  private static int[] byTryingAll(float[][] emissions, float[][] transitions) {
    int[] best = {};
    float most = Float.NEGATIVE_INFINITY;
    int all = (int) Math.pow(Label.COUNT, emissions.length);
    for (int number = 0; number < all; number++) {
      int[] labels = new int[emissions.length];
      for (int i = 0, rest = number; i < labels.length; i++, rest /= Label.COUNT) {
        labels[i] = rest % Label.COUNT;
      }
      float score = score(labels, emissions, transitions);
      if (score > most) {
        most = score;
        best = labels;
      }
    }
    return best;
  }

  private static float score(int[] labels, float[][] emissions, float[][] transitions) {
    float score = 0;
    int before = Label.OUTSIDE.index();
    for (int i = 0; i < labels.length; i++) {
      boolean mayBe = emissions[i].length > 0 || labels[i] == Label.OUTSIDE.index();
      if (!mayBe || !Label.at(labels[i]).mayFollow(Label.at(before))) {
        return Float.NEGATIVE_INFINITY;
      }
      score +=
          transitions[before][labels[i]] + (emissions[i].length > 0 ? emissions[i][labels[i]] : 0);
      before = labels[i];
    }
    return score;
  }
}
