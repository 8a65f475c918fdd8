package io.wirewatch.enrich.table;

import io.wirewatch.enrich.packed.IntMap;
import java.util.HexFormat;
import java.util.stream.IntStream;

/// In how many of the latest articles each term stands. For one thread.
///
/// The table is a ring with a page for each article that is counted: every one until the ring is
/// full, and after that one in four by its id, which reaches four times as far back for the same
/// room and a quarter of the writing. The counts are the sum of the pages, so that a restart, which
/// finds the same pages, counts the same, and what has left the ring is forgotten.
public final class RecentTerms {
  private static final int ONE_IN = 4;
  private static final int KEY_DIGITS = 4;

  private final Table<Page> pages;
  private final int size;
  private final IntMap counts = new IntMap();
  private long next;
  private int articles;

  /// Counts the pages that are there.
  ///
  /// @param size how many pages the ring has, at most 65,536
  public RecentTerms(Table<Page> pages, int size) {
    this.pages = pages;
    this.size = size;
    pages.forEach((key, page) -> {
      count(page, 1);
      next = Math.max(next, page.ordinal() + 1);
    });
  }

  /// How many of the articles that are counted have a term.
  public int of(int term) {
    return counts.get(term);
  }

  /// How many articles are counted.
  public int articles() {
    return articles;
  }

  /// Counts an article in, if it is one to be counted, and the oldest one out once the ring is
  /// full.
  ///
  /// @param terms ascending, each once
  public void add(String articleId, IntStream terms) {
    if (next >= size && articleId.hashCode() % ONE_IN != 0) return;
    String key = HexFormat.of().toHexDigits(next % size, KEY_DIGITS);
    Page old = pages.get(key);
    if (old != null) count(old, -1);
    Page page = new Page(next++, terms.toArray());
    pages.put(key, page);
    count(page, 1);
  }

  private void count(Page page, int sign) {
    articles += sign;
    page.terms().forEach(term -> counts.add(term, sign));
  }
}
