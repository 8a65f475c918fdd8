package io.wirewatch.desk.view;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.KeywordBackground;
import io.wirewatch.contracts.PubStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The keywords of the newest articles, held against how usual each was before. Safe to share among
/// threads.
public final class TrendBoard {

  private final int most;
  private final Duration longest;
  private final Map<String, TrendPage> pages = new LinkedHashMap<>();

  /// @param most how many articles are looked at
  /// @param longest how long an article is
  public TrendBoard(int most, Duration longest) {
    if (most < 1) throw new IllegalArgumentException("most must be at least 1, was " + most);
    if (!longest.isPositive()) {
      throw new IllegalArgumentException("longest must be positive, was " + longest);
    }
    this.most = most;
    this.longest = longest;
  }

  /// Takes an article in the place of an earlier version; one that was taken back, or of whose
  /// language too little is known, counts for nothing. One that comes again because its story was
  /// merged says nothing new, and is no newer for it.
  public synchronized void accept(Article article) {
    if (article.getMovedFrom().isPresent()) return;
    pages.remove(article.getId());
    KeywordBackground background = article.getBackground().orElse(null);
    if (background != null && article.getStatus() == PubStatus.USABLE) {
      pages.put(article.getId(), TrendPage.of(article, background));
    }
    Instant bound = article.getReceivedAt().minus(longest);
    var oldest = pages.values().iterator();
    while (oldest.hasNext()
        && (oldest.next().receivedAt().isBefore(bound) || pages.size() > most)) {
      oldest.remove();
    }
  }

  /// What is new, the most surprising first.
  ///
  /// @param since the articles received from here on are looked at
  /// @param language a primary language; empty for all, each against its own articles
  /// @param limit how many at most
  public List<Trend> trends(Instant since, String language, int limit) {
    Map<String, List<TrendPage>> byLanguage = new LinkedHashMap<>();
    for (TrendPage page : since(since)) {
      if (language.isEmpty() || language.equals(page.language())) {
        byLanguage.computeIfAbsent(page.language(), _ -> new ArrayList<>()).add(page);
      }
    }
    return byLanguage.values().stream()
        .flatMap(pages -> new Trending(pages).trends().stream())
        .sorted(Comparator.comparingDouble(Trend::score).reversed())
        .limit(limit)
        .toList();
  }

  private synchronized List<TrendPage> since(Instant since) {
    return pages.values().stream().filter(page -> !page.receivedAt().isBefore(since)).toList();
  }
}
