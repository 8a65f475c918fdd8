package io.wirewatch.enrich.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Weights of terms, the terms as ascending hashes.
public final class Vector {
  static final Vector EMPTY = new Vector(new int[0], new float[0]);

  private final int[] terms;
  private final float[] weights;

  private Vector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /// A vector of these weights, at each place that of the term at the same place.
  ///
  /// @param terms ascending
  /// @throws IllegalArgumentException when there are not as many weights as terms
  public static Vector of(int[] terms, float[] weights) {
    if (terms.length != weights.length) {
      throw new IllegalArgumentException(
          "weights must be as many as terms, were " + weights.length + " for " + terms.length);
    }
    return new Vector(terms.clone(), weights.clone());
  }

  /// A vector of these weights by term.
  static Vector of(Map<Integer, Double> weightByTerm) {
    int[] terms = weightByTerm.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = weightByTerm.getOrDefault(terms[i], 0.0).floatValue();
    }
    return new Vector(terms, weights);
  }

  /// How many terms have a weight.
  public int size() {
    return terms.length;
  }

  /// The term at a place.
  public int term(int place) {
    return terms[place];
  }

  /// The places by falling weight; equal weights by place.
  int[] heaviestFirst() {
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer place) -> weights[place]).reversed())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The weight at a place.
  public float weight(int place) {
    return weights[place];
  }

  IntStream terms() {
    return Arrays.stream(terms);
  }

  /// This vector with each weight multiplied by its term's factor and then scaled to length 1.
  Vector scaled(IntToDoubleFunction factor) {
    float[] scaled = new float[terms.length];
    double squares = 0;
    for (int i = 0; i < terms.length; i++) {
      scaled[i] = (float) (weights[i] * factor.applyAsDouble(terms[i]));
      squares += scaled[i] * scaled[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < scaled.length && length > 0; i++) {
      scaled[i] /= length;
    }
    return new Vector(terms, scaled);
  }

  /// The sum of products; the cosine when both have length 1.
  double dot(Vector other) {
    double sum = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < terms.length && theirs < other.terms.length) {
      int order = Integer.compare(terms[mine], other.terms[theirs]);
      if (order == 0) {
        sum += weights[mine] * other.weights[theirs];
      }
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  Vector plus(Vector other) {
    int[] all = IntStream.concat(terms(), other.terms()).sorted().distinct().toArray();
    float[] sums = new float[all.length];
    for (int i = 0; i < all.length; i++) {
      sums[i] = at(all[i]) + other.at(all[i]);
    }
    return new Vector(all, sums);
  }

  /// The terms of greatest `importance`, at most so many; equals by their hash.
  Vector strongest(int count, IntToDoubleFunction importance) {
    if (terms.length <= count) {
      return this;
    }
    double[] worth = new double[terms.length];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = weights[i] * importance.applyAsDouble(terms[i]);
    }
    int[] kept =
        IntStream.range(0, terms.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> -worth[i])
                    .thenComparingInt(i -> terms[i]))
            .limit(count)
            .mapToInt(i -> terms[i])
            .sorted()
            .toArray();
    float[] keptWeights = new float[kept.length];
    for (int i = 0; i < kept.length; i++) {
      keptWeights[i] = at(kept[i]);
    }
    return new Vector(kept, keptWeights);
  }

  private float at(int term) {
    int place = Arrays.binarySearch(terms, term);
    return place < 0 ? 0 : weights[place];
  }
}
