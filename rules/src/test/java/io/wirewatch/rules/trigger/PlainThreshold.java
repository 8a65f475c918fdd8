package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A threshold that must hold, minute by minute: the articles of the tests come at whole minutes.
record PlainThreshold(List<Counted> articles, Threshold threshold, PlainOracle oracle) {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  List<PlainOracle.Outline> episodes() {
    List<PlainOracle.Outline> found = new ArrayList<>();
    Instant free = Instant.MIN;
    Duration held = oracle.timing().holdFor();
    for (Counted article : articles) {
      Instant since = article.eventTime();
      Instant at = since.plus(held);
      if (since.isBefore(free) || !opens(article, free)) continue;
      boolean waits = !held.isZero();
      if (waits && at.isAfter(oracle.known().through())) break;
      Instant from = free;
      Instant start = since.minus(threshold.within()).minus(oracle.edge());
      List<Counted> members =
          new ArrayList<>(
              articles.stream()
                  .filter(a -> !a.eventTime().isBefore(from) && a.eventTime().isAfter(start))
                  .filter(a -> a.compareTo(article) <= 0 || (waits && !a.eventTime().isAfter(at)))
                  .toList());
      for (Counted next : articles) {
        boolean later = next.compareTo(members.getLast()) > 0;
        Instant end = PlainOracle.lapse(at, members, threshold.within());
        if (later && next.eventTime().isBefore(end)) members.add(next);
      }
      Instant end = PlainOracle.lapse(at, members, threshold.within());
      found.add(
          new PlainOracle.Outline(
              article.articleId(),
              at,
              PlainOracle.ids(members),
              end,
              threshold.atLeast() + " held for " + held));
      free = end.plus(oracle.timing().rearm());
    }
    return found;
  }

  /// Whether the article is the first by which the number is reached, and it stays so.
  private boolean opens(Counted article, Instant free) {
    Instant since = article.eventTime();
    boolean byIt = count(since, free, a -> a.compareTo(article) <= 0) >= threshold.atLeast();
    boolean before =
        reachedBefore(since, free)
            || count(since, free, a -> a.compareTo(article) < 0) >= threshold.atLeast();
    if (!byIt || before) return false;
    for (Instant at = since; !at.isAfter(since.plus(oracle.timing().holdFor())); ) {
      if (count(at, free, _ -> true) < threshold.atLeast()) return false;
      at = at.plus(MINUTE);
    }
    return true;
  }

  /// Whether it was reached in the minute before, and is with what comes now.
  private boolean reachedBefore(Instant since, Instant free) {
    return count(since.minus(MINUTE), free, _ -> true) >= threshold.atLeast()
        && count(since, free, _ -> true) >= threshold.atLeast();
  }

  private int count(Instant at, Instant free, java.util.function.Predicate<Counted> also) {
    Stream<Counted> window =
        oracle
            .window(articles, at, threshold.within())
            .filter(a -> !a.eventTime().isBefore(free))
            .filter(also);
    return Math.toIntExact(
        window.flatMap(a -> a.keys(threshold.count()).stream()).distinct().count());
  }
}
