package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Counting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The articles of the last `within`, counted as they come and go.
final class Window {

  private final Counting counting;
  private final Duration within;
  private final ArrayDeque<Counted> articles = new ArrayDeque<>();

  /// When each value was last seen, the longest ago first.
  private final LinkedHashMap<String, Instant> seen = new LinkedHashMap<>();

  Window(Counting counting, Duration within) {
    this.counting = counting;
    this.within = within;
  }

  /// Adds an article at time t and drops those at or before t - within.
  void add(Counted article) {
    expire(article.eventTime());
    articles.addLast(article);
    article.keys(counting).forEach(key -> seen.putLast(key, article.eventTime()));
  }

  /// The number of distinct values.
  int count() {
    return seen.size();
  }

  /// The number of distinct values in `(at - within, at]`.
  ///
  /// @param at not before the last article
  int countAt(Instant at) {
    int count = 0;
    Instant from = at.minus(within);
    for (Instant last : seen.sequencedValues().reversed()) {
      if (!last.isAfter(from)) break;
      count++;
    }
    return count;
  }

  /// The articles in event order.
  List<Counted> articles() {
    return List.copyOf(articles);
  }

  /// Event time of the last article.
  Instant lastAt() {
    return articles.getLast().eventTime();
  }

  /// When the window will hold fewer than `number` values, unless more comes.
  ///
  /// @param number from 1 to [#count]
  Instant fewerAt(int number) {
    int left = number;
    for (Map.Entry<String, Instant> each : seen.sequencedEntrySet().reversed()) {
      if (--left == 0) return each.getValue().plus(within);
    }
    throw new IllegalArgumentException(number + " of " + seen.size());
  }

  private void expire(Instant now) {
    Instant from = now.minus(within);
    while (!articles.isEmpty() && !articles.getFirst().eventTime().isAfter(from)) {
      articles.removeFirst();
    }
    while (!seen.isEmpty() && !seen.firstEntry().getValue().isAfter(from)) seen.pollFirstEntry();
  }
}
