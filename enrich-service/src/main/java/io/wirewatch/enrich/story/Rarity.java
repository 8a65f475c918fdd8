package io.wirewatch.enrich.story;

import io.wirewatch.enrich.table.Page;
import io.wirewatch.enrich.table.RecentTerms;
import io.wirewatch.enrich.table.Table;

/// How rare each term has been among the latest articles. For one thread.
///
/// What these have not taught yet is taken from a list of common words that counts as much as a
/// thousand articles: the first articles after a start would otherwise all look alike for saying
/// "officials".
final class Rarity {
  private static final int PAGES = 5_000;
  private static final double PRIOR = 1_000;

  private final RecentTerms recent;

  /// Takes up where the pages stand.
  Rarity(Table<Page> pages) {
    this.recent = new RecentTerms(pages, PAGES);
  }

  /// The logarithm of one over the share of articles that have the term, smoothed so that it is
  /// above 0 for a term in all of them.
  float of(int term) {
    double known = recent.of(term) + PRIOR * CommonWords.share(term);
    return (float) Math.log(1 + (recent.articles() + PRIOR + 1) / (known + 0.5));
  }

  /// The same of each term of a vector.
  float[] of(Vector vector) {
    float[] rare = new float[vector.size()];
    for (int i = 0; i < rare.length; i++) {
      rare[i] = of(vector.term(i));
    }
    return rare;
  }

  /// Lets an article teach.
  void add(String articleId, Vector article) {
    recent.add(articleId, article.terms());
  }
}
