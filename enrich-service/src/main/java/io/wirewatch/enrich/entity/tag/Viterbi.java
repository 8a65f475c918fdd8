package io.wirewatch.enrich.entity.tag;

import java.util.Arrays;

/// Finds the sequence of labels with the highest sum of scores.
public final class Viterbi {
  private static final float NEVER = -1e9f;
  private static final boolean[][] MAY_FOLLOW = mayFollow();
  private static final int[][] MAY_STAND_BEFORE = mayStandBefore();

  private Viterbi() {}

  /// The best labels, by index, one a word.
  ///
  /// @param emissions score of each label for each word, `[word][label]`; an empty row where a word
  ///   is outside every name whatever it scores
  /// @param transitions score of a label after another, `[before][label]`
  public static int[] best(float[][] emissions, float[][] transitions) {
    int length = emissions.length;
    if (length == 0) {
      return new int[0];
    }
    int[][] from = new int[length][Label.COUNT];
    float[][] into = turned(transitions);
    float[] scores = first(emissions[0], transitions[Label.OUTSIDE.index()]);
    for (int i = 1; i < length; i++) {
      scores =
          emissions[i].length == 0
              ? outside(scores, into, from[i])
              : step(scores, emissions[i], into, from[i]);
    }
    return traceBack(scores, from);
  }

  private static float[] first(float[] emission, float[] transition) {
    float[] scores = new float[Label.COUNT];
    Arrays.fill(scores, NEVER);
    scores[Label.OUTSIDE.index()] = transition[Label.OUTSIDE.index()];
    for (int label = 0; label < emission.length; label++) {
      boolean may = MAY_FOLLOW[Label.OUTSIDE.index()][label];
      scores[label] = may ? emission[label] + transition[label] : NEVER;
    }
    return scores;
  }

  /// The same as [#step] where only one label may be.
  private static float[] outside(float[] scores, float[][] into, int[] from) {
    float[] transition = into[Label.OUTSIDE.index()];
    int origin = 0;
    for (int before = 1; before < Label.COUNT; before++) {
      boolean better = scores[before] + transition[before] > scores[origin] + transition[origin];
      origin = better ? before : origin;
    }
    float[] next = new float[Label.COUNT];
    Arrays.fill(next, NEVER);
    next[Label.OUTSIDE.index()] = scores[origin] + transition[origin];
    from[Label.OUTSIDE.index()] = origin;
    return next;
  }

  /// @param into score of a label after another, `[label][before]`
  private static float[] step(float[] scores, float[] emission, float[][] into, int[] from) {
    float[] next = new float[Label.COUNT];
    for (int label = 0; label < Label.COUNT; label++) {
      float[] transition = into[label];
      float best = 2 * NEVER;
      int origin = 0;
      for (int before : MAY_STAND_BEFORE[label]) {
        float score = scores[before] + transition[before];
        if (score > best) {
          best = score;
          origin = before;
        }
      }
      from[label] = origin;
      next[label] = best + emission[label];
    }
    return next;
  }

  private static float[][] turned(float[][] transitions) {
    float[][] turned = new float[Label.COUNT][Label.COUNT];
    for (int before = 0; before < Label.COUNT; before++) {
      for (int label = 0; label < Label.COUNT; label++) {
        turned[label][before] = transitions[before][label];
      }
    }
    return turned;
  }

  private static int[] traceBack(float[] scores, int[][] from) {
    int[] labels = new int[from.length];
    int best = 0;
    for (int label = 1; label < Label.COUNT; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    for (int i = from.length - 1; i >= 0; i--) {
      labels[i] = best;
      best = from[i][best];
    }
    return labels;
  }

  private static boolean[][] mayFollow() {
    boolean[][] may = new boolean[Label.COUNT][Label.COUNT];
    for (Label before : Label.values()) {
      for (Label after : Label.values()) {
        may[before.index()][after.index()] = after.mayFollow(before);
      }
    }
    return may;
  }

  private static int[][] mayStandBefore() {
    int[][] before = new int[Label.COUNT][];
    for (Label after : Label.values()) {
      before[after.index()] =
          Arrays.stream(Label.values()).filter(after::mayFollow).mapToInt(Label::index).toArray();
    }
    return before;
  }
}
