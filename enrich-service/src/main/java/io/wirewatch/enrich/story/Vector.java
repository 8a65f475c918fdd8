package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.packed.Term;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/// Weights of terms, the terms as ascending hashes of 31 bits, the weights with a precision of one
/// in 2,048: what is written down and read again is the same.
public final class Vector {
  static final Vector EMPTY = new Vector(new int[0], new float[0]);

  private final int[] terms;
  private final float[] weights;

  private Vector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Float.float16ToFloat(Float.floatToFloat16(weights[i]));
    }
  }

  /// A vector of these weights, at each place that of the term at the same place.
  ///
  /// @param terms ascending, none negative
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
  int size() {
    return terms.length;
  }

  /// The term at a place.
  int term(int place) {
    return terms[place];
  }

  /// The weight at a place.
  float weight(int place) {
    return weights[place];
  }

  IntStream terms() {
    return Arrays.stream(terms);
  }

  /// The length, each weight multiplied by the importance at its place.
  double length(float[] importance) {
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      double scaled = weights[i] * importance[i];
      squares += scaled * scaled;
    }
    return Math.sqrt(squares);
  }

  /// The sum of both.
  Vector plus(Vector other) {
    int[] all = new int[terms.length + other.terms.length];
    float[] sums = new float[all.length];
    int size = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < terms.length || theirs < other.terms.length) {
      boolean hasMine =
          theirs == other.terms.length
              || (mine < terms.length && terms[mine] <= other.terms[theirs]);
      boolean hasTheirs =
          mine == terms.length
              || (theirs < other.terms.length && other.terms[theirs] <= terms[mine]);
      all[size] = hasMine ? terms[mine] : other.terms[theirs];
      if (hasMine) sums[size] += weights[mine++];
      if (hasTheirs) sums[size] += other.weights[theirs++];
      size++;
    }
    return new Vector(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
  }

  /// The terms of greatest weight times importance, at most so many; of equals the first.
  ///
  /// @param importance of the term at each place
  Vector strongest(int count, float[] importance) {
    if (terms.length <= count) {
      return this;
    }
    float[] worth = new float[terms.length];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = weights[i] * importance[i];
    }
    float[] ascending = worth.clone();
    Arrays.sort(ascending);
    float least = ascending[terms.length - count];
    int equals = count;
    for (int i = terms.length - count; i < terms.length; i++) {
      if (ascending[i] > least) equals--;
    }
    int[] kept = new int[count];
    float[] keptWeights = new float[count];
    int size = 0;
    for (int i = 0; i < terms.length; i++) {
      if (worth[i] > least || (worth[i] == least && equals-- > 0)) {
        kept[size] = terms[i];
        keptWeights[size++] = weights[i];
      }
    }
    return new Vector(kept, keptWeights);
  }

  /// Writes it down.
  public void write(BitWriter out) {
    out.ascending(terms, Term.BITS);
    for (float weight : weights) {
      out.half(weight);
    }
  }

  /// Reads what was written.
  public static Vector read(BitReader in) {
    int[] terms = in.ascending(Term.BITS);
    float[] weights = new float[terms.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.half();
    }
    return new Vector(terms, weights);
  }
}
