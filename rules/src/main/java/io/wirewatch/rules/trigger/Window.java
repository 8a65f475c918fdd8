package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Counting;
import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The articles of the last `within`, counted as they come and go.
final class Window {

  private final Threshold threshold;
  private final ArrayDeque<Counted> articles = new ArrayDeque<>();
  private final Map<String, Integer> keys = new HashMap<>();

  Window(Threshold threshold) {
    this.threshold = threshold;
  }

  /// Adds an article at time t and drops those at or before t - within.
  void add(Counted article) {
    Instant from = article.eventTime().minus(threshold.within());
    while (!articles.isEmpty() && !articles.getFirst().eventTime().isAfter(from)) {
      keys.computeIfPresent(key(articles.removeFirst()), (k, n) -> n == 1 ? null : n - 1);
    }
    articles.addLast(article);
    keys.merge(key(article), 1, Integer::sum);
  }

  boolean reached() {
    return keys.size() >= threshold.atLeast();
  }

  List<Counted> articles() {
    return List.copyOf(articles);
  }

  private String key(Counted article) {
    return key(article, threshold.count());
  }

  /// What two articles have in common when they count as one.
  static String key(Counted article, Counting counting) {
    return switch (counting) {
      case ARTICLES -> article.articleId();
      case PUBLISHERS -> article.publisher();
      case ORIGINS -> article.originId();
      case PERSONS, ORGANIZATIONS, PLACES, KEYWORDS, LANGUAGES, STORIES -> article.articleId();
    };
  }
}
