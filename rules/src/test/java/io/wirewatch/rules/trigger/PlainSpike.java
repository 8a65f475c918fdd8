package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Trigger.Spike;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Counts every window anew.
record PlainSpike(List<Counted> articles, Spike spike, PlainOracle oracle)
    implements PlainOracle.Plain {

  private static final Duration DAY = Duration.ofDays(1);

  @Override
  public List<Counted> opening(int i, Instant free) {
    Instant at = articles.get(i).eventTime();
    Instant since = since(i);
    boolean known = !since.isAfter(at.minus(spike.history()));
    boolean many = count(i) >= spike.floor() && count(i) >= spike.factor() * usual(i);
    return known && many ? window(i).toList() : List.of();
  }

  private Stream<Counted> window(int i) {
    return oracle.window(articles.subList(0, i + 1), articles.get(i).eventTime(), spike.within());
  }

  private long count(int i) {
    return distinct(window(i));
  }

  private long distinct(Stream<Counted> some) {
    return some.flatMap(a -> a.keys(spike.count()).stream()).distinct().count();
  }

  private Instant since(int i) {
    Instant from = articles.get(i).eventTime().minus(spike.baseline()).minus(spike.within());
    return articles.stream()
        .map(Counted::eventTime)
        .filter(time -> time.isAfter(from))
        .findFirst()
        .orElseThrow();
  }

  private double usual(int i) {
    List<Long> days = days(i);
    return days.size() < 3 ? mean(i) : median(days);
  }

  /// What the same window counted on the days before, as far as they are known.
  private List<Long> days(int i) {
    List<Long> counts = new ArrayList<>();
    for (long day = 1; day <= spike.baseline().toDays(); day++) {
      Instant end = articles.get(i).eventTime().minus(DAY.multipliedBy(day));
      if (since(i).isAfter(end.minus(spike.within()))) break;
      counts.add(distinct(oracle.window(articles, end, spike.within())));
    }
    return counts;
  }

  private static double median(List<Long> counts) {
    counts.sort(null);
    int half = counts.size() / 2;
    return counts.size() % 2 == 1
        ? counts.get(half)
        : (counts.get(half - 1) + counts.get(half)) / 2.0;
  }

  private double mean(int i) {
    long within = spike.within().toMillis();
    Instant at = articles.get(i).eventTime();
    long windows = 0;
    long sum = 0;
    long first = at.minus(spike.baseline()).toEpochMilli() / within * within;
    for (long start = first; start + within <= at.minus(spike.within()).toEpochMilli(); ) {
      Instant from = Instant.ofEpochMilli(start);
      Instant until = from.plusMillis(within);
      if (!from.isBefore(since(i)) && !from.isBefore(at.minus(spike.baseline()))) {
        windows++;
        sum +=
            distinct(
                articles.stream()
                    .filter(a -> !a.eventTime().isBefore(from) && a.eventTime().isBefore(until)));
      }
      start += within;
    }
    return windows == 0 ? 0 : sum / (double) windows;
  }

  @Override
  public boolean concerns(int i, List<Counted> members) {
    return true;
  }

  /// The first minute in which half of the way back is behind it.
  @Override
  public Instant end(int opening, List<Counted> members) {
    Instant openedAt = articles.get(opening).eventTime();
    double half = (usual(opening) + needed(opening)) / 2;
    List<Counted> known = articles.subList(0, articles.indexOf(members.getLast()) + 1);
    Instant at = members.getLast().eventTime();
    Instant longest = openedAt.plus(EpisodeFold.LONGEST).plus(spike.within());
    while (at.isBefore(longest) && distinct(oracle.window(known, at, spike.within())) >= half) {
      at = at.plus(Duration.ofMinutes(1));
    }
    return at;
  }

  private int needed(int i) {
    return (int) Math.max(spike.floor(), Math.ceil(spike.factor() * usual(i)));
  }

  @Override
  public String why(int opening, List<Counted> members) {
    return "%d of %d, usually %.3f".formatted(count(opening), needed(opening), usual(opening));
  }
}
