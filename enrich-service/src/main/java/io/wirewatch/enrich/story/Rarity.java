package io.wirewatch.enrich.story;

import io.wirewatch.enrich.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How rare each term has been among the latest articles. For one thread.
///
/// The table is a ring with a page for each of the latest articles; the counts are the sum of the
/// pages, so that they can be made again from the table and never grow past the ring. What no page
/// has taught yet is taken from a list of common words that counts as much as a thousand articles:
/// the first articles after a start would otherwise all look alike for saying "officials".
final class Rarity {
  private static final int ARTICLES = 20_000;

  private static final double PRIOR = 1_000;

  private final Table<Page> pages;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private long next;
  private int articles;

  /// Counts the pages that are there.
  Rarity(Table<Page> pages) {
    this.pages = pages;
    pages.forEach((key, page) -> {
      add(page, 1);
      next = Math.max(next, page.ordinal() + 1);
    });
  }

  /// The logarithm of one over the share of articles that have the term, smoothed so that it is
  /// above 0 for a term in all of them.
  double of(int term) {
    double known = counts.getOrDefault(term, 0) + PRIOR * CommonWords.share(term);
    return Math.log(1 + (articles + PRIOR + 1) / (known + 0.5));
  }

  /// Counts an article's terms in, and the oldest article's out once the ring is full.
  void add(Vector article) {
    String key = String.format(Locale.ROOT, "%05d", next % ARTICLES);
    Page old = pages.get(key);
    if (old != null) {
      add(old, -1);
    }
    Page page = new Page(next++, article.terms().toArray());
    pages.put(key, page);
    add(page, 1);
  }

  private void add(Page page, int sign) {
    articles += sign;
    page.terms()
        .forEach(
            term -> counts.merge(term, sign, (a, b) -> a + b == 0 ? null : Integer.valueOf(a + b)));
  }
}
