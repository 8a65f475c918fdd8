package io.wirewatch.bench.path;

import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.streams.TopicTail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// When each article was first seen on each topic by a reader of committed records. Whoever opens
/// it closes it.
final class Hops implements AutoCloseable {
  private final Map<String, Long> put = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Long>> seen = new LinkedHashMap<>();
  private final List<TopicTail<?>> tails;

  private Hops(ServiceContext context) {
    Map<String, Long> articles = hop("article");
    Map<String, Long> matches = hop("match");
    Map<String, Long> alerts = hop("alert");
    tails =
        List.of(
            TopicTail.start(
                Topics.ARTICLES,
                context,
                (_, article, _) -> note(articles, article == null ? "" : article.getId())),
            TopicTail.start(
                Topics.MATCHES,
                context,
                (_, match, _) -> note(matches, match == null ? "" : match.getArticleId())),
            TopicTail.start(
                Topics.ALERTS,
                context,
                (_, alert, _) -> {
                  if (alert == null) return;
                  for (Evidence each : alert.getEvidence()) note(alerts, each.getArticleId());
                }));
  }

  static Hops open(ServiceContext context) {
    return new Hops(context);
  }

  /// Whether everything that was there has been read.
  boolean caughtUp() {
    return tails.stream().allMatch(TopicTail::caughtUp);
  }

  /// That an article is put in now.
  void put(String id) {
    put.put(id, System.nanoTime());
  }

  /// Forgets what was put in so far.
  void forget() {
    put.clear();
  }

  /// Lines for people to read: how long after it was put in an article was seen.
  List<String> report() {
    List<String> lines = new ArrayList<>();
    seen.forEach((hop, times) -> {
      double[] millis =
          put.entrySet().stream()
              .filter(article -> times.containsKey(article.getKey()))
              .mapToDouble(
                  article -> (times.getOrDefault(article.getKey(), 0L) - article.getValue()) / 1e6)
              .sorted()
              .toArray();
      lines.add(
          "%-8s %6d of %d: p50 %.0f ms, p99 %.0f ms"
              .formatted(hop, millis.length, put.size(), at(millis, .5), at(millis, .99)));
    });
    return lines;
  }

  private Map<String, Long> hop(String name) {
    Map<String, Long> times = new ConcurrentHashMap<>();
    seen.put(name, times);
    return times;
  }

  private static void note(Map<String, Long> times, String article) {
    times.putIfAbsent(article, System.nanoTime());
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }

  @Override
  public void close() {
    tails.forEach(TopicTail::close);
  }
}
