package io.wirewatch.enrich.story;

import java.util.Arrays;

/// An article as it is held against the stories: its TF-IDF vector of length 1.
final class Query {
  private final Vector article;
  private final float[] shares;
  private final float[] factors;
  private final double length;

  private Query(Vector article, float[] shares, float[] factors, double length) {
    this.article = article;
    this.shares = shares;
    this.factors = factors;
    this.length = length;
  }

  static Query of(Vector article, Rarity rarity) {
    float[] rare = rarity.of(article);
    float[] shares = new float[rare.length];
    float[] factors = new float[rare.length];
    double length = article.length(rare);
    for (int i = 0; i < rare.length; i++) {
      double scaled = article.weight(i) * rare[i] / length;
      shares[i] = (float) (scaled * scaled);
      factors[i] = (float) (scaled * rare[i]);
    }
    return new Query(article, shares, factors, length);
  }

  /// The terms with their weights as they came.
  Vector terms() {
    return article;
  }

  int size() {
    return shares.length;
  }

  int term(int place) {
    return article.term(place);
  }

  /// The square of the scaled weight at a place; all together are 1.
  float share(int place) {
    return shares[place];
  }

  /// The places by falling share; equals by place.
  int[] heaviestFirst() {
    long[] ranks = new long[shares.length];
    for (int i = 0; i < ranks.length; i++) {
      // Floats above 0 have the order of their bits.
      ranks[i] = ((long) ~Float.floatToIntBits(shares[i]) << Integer.SIZE) | i;
    }
    Arrays.sort(ranks);
    int[] places = new int[ranks.length];
    Arrays.setAll(places, i -> (int) ranks[i]);
    return places;
  }

  /// The cosine of the article and the story, 0 to 1.
  double likeness(Story story) {
    return story.length() == 0 ? 0 : product(story.centre()) / story.length();
  }

  /// The cosine of the article and other terms, 0 to 1.
  double likeness(Vector other, Rarity rarity) {
    double length = other.length(rarity.of(other));
    return length == 0 ? 0 : product(other) / length;
  }

  /// The cosine of two articles, 0 to 1.
  double likeness(Query other) {
    return other.length == 0 ? 0 : product(other.article) / other.length;
  }

  private double product(Vector other) {
    double sum = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < shares.length && theirs < other.size()) {
      int order = Integer.compare(article.term(mine), other.term(theirs));
      if (order == 0) sum += factors[mine] * other.weight(theirs);
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return sum;
  }
}
