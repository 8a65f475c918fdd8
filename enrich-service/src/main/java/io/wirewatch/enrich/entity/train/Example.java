package io.wirewatch.enrich.entity.train;

/// A sentence to learn from.
final class Example {
  private final LabelledSentence sentence;
  private final int[][] buckets;
  private final int[] gold;

  /// Takes over the arrays.
  ///
  /// @param sentence its words and their labels
  /// @param buckets of each word the buckets of its features; none where it can be part of no name
  /// @param gold of each word the index of the right label
  Example(LabelledSentence sentence, int[][] buckets, int[] gold) {
    if (buckets.length != gold.length) {
      throw new IllegalArgumentException(buckets.length + " words, " + gold.length + " labels");
    }
    this.sentence = sentence;
    this.buckets = buckets;
    this.gold = gold;
  }

  LabelledSentence sentence() {
    return sentence;
  }

  int[][] buckets() {
    return buckets;
  }

  int[] gold() {
    return gold;
  }
}
