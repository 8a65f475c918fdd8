package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.IntMap;
import io.wirewatch.enrich.table.Table;
import java.util.HexFormat;

/// How rare each term has been among the latest articles. For one thread.
///
/// The table is a ring with a page for each of the articles that are counted: every one until the
/// ring is full, and after that one in four by its id, which tells as much for a quarter of the
/// writing. The counts are the sum of the pages, so that they can be made again from the table and
/// never grow past the ring. What no page has taught yet is taken from a list of common words that
/// counts as much as a thousand articles: the first articles after a start would otherwise all look
/// alike for saying "officials".
final class Rarity {
  private static final int PAGES = 5_000;
  private static final int ONE_IN = 4;
  private static final int KEY_DIGITS = 4;

  private static final double PRIOR = 1_000;

  private final Table<Page> pages;
  private final IntMap counts = new IntMap();
  private long next;
  private int counted;

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
  float of(int term) {
    double known = counts.get(term) + PRIOR * CommonWords.share(term);
    return (float) Math.log(1 + (counted + PRIOR + 1) / (known + 0.5));
  }

  /// The same of each term of a vector.
  float[] of(Vector vector) {
    float[] rare = new float[vector.size()];
    for (int i = 0; i < rare.length; i++) {
      rare[i] = of(vector.term(i));
    }
    return rare;
  }

  /// Counts an article's terms in, if it is one to be counted, and the oldest one's out once the
  /// ring is full.
  void add(String articleId, Vector article) {
    if (next >= PAGES && articleId.hashCode() % ONE_IN != 0) return;
    String key = HexFormat.of().toHexDigits(next % PAGES, KEY_DIGITS);
    Page old = pages.get(key);
    if (old != null) add(old, -1);
    Page page = new Page(next++, article.terms().toArray());
    pages.put(key, page);
    add(page, 1);
  }

  private void add(Page page, int sign) {
    counted += sign;
    page.terms().forEach(term -> counts.add(term, sign));
  }
}
