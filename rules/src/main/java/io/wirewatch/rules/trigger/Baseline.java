package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.model.Trigger.Spike;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is usual for a group, at the last article added and at any later moment.
///
/// An article costs a step in the window of each day of the baseline, whatever the number of
/// articles in it: each of these windows goes over the articles once.
final class Baseline {

  private static final long DAY = Trigger.DAY.toMillis();

  private final Spike spike;
  private final long within;
  private final long baseline;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Longs articles = new Longs();

  /// When a value came, and its number.
  private final Longs times = new Longs();

  private final Longs values = new Longs();
  private final PastWindow[] days;

  /// The numbers of the cut windows, each as often as there are values in it.
  private final Longs cuts = new Longs();

  private final Set<Integer> ofLastCut = new HashSet<>();

  Baseline(Spike spike) {
    this.spike = spike;
    this.within = spike.within().toMillis();
    this.baseline = spike.baseline().toMillis();
    this.days = new PastWindow[Math.toIntExact(baseline / DAY)];
    Arrays.setAll(days, _ -> new PastWindow(times, values));
  }

  /// Adds the values of the next article.
  void add(Instant at, List<String> keys) {
    long time = at.toEpochMilli();
    long cut = Math.floorDiv(time, within);
    articles.add(time);
    for (String key : keys) {
      int number = numbers.computeIfAbsent(key, _ -> numbers.size());
      times.add(time);
      values.add(number);
      if (cuts.isEmpty() || cuts.getLast() != cut) ofLastCut.clear();
      if (ofLastCut.add(number)) cuts.add(cut);
    }
    for (int day = 0; day < days.length; day++) {
      long end = time - (day + 1) * DAY;
      days[day].moveTo(end - within, end);
    }
  }

  /// Whether the group has been known for long enough.
  boolean isKnown(Instant at) {
    return knownSince(at.toEpochMilli()) <= at.toEpochMilli() - spike.history().toMillis();
  }

  /// The usual count at the last article.
  double usual() {
    int[] counts = new int[days.length];
    for (int day = 0; day < days.length; day++) counts[day] = days[day].count();
    return usual(articles.getLast(), counts);
  }

  /// The usual count at a moment not before the last article; slower.
  double usualAt(Instant at) {
    int[] counts = new int[days.length];
    for (int day = 0; day < days.length; day++) {
      long end = at.toEpochMilli() - (day + 1) * DAY;
      PastWindow window = new PastWindow(times, values);
      window.startAt(end - within);
      window.moveTo(end - within, end);
      counts[day] = window.count();
    }
    return usual(at.toEpochMilli(), counts);
  }

  private double usual(long at, int[] counts) {
    long since = knownSince(at);
    int known = 0;
    while (known < days.length && since <= at - (known + 1) * DAY - within) known++;
    return known < Spike.DAYS_KNOWN ? mean(at, since) : median(Arrays.copyOf(counts, known));
  }

  /// The oldest article that is of consequence; `Long.MAX` where there is none.
  private long knownSince(long at) {
    int first = articles.firstAfter(at - baseline - within);
    return first < articles.size() ? articles.get(first) : Long.MAX_VALUE;
  }

  private static double median(int[] counts) {
    Arrays.sort(counts);
    int middle = counts.length / 2;
    boolean odd = counts.length % 2 == 1;
    return odd ? counts[middle] : (counts[middle - 1] + counts[middle]) / 2.0;
  }

  private double mean(long at, long since) {
    long from = Math.ceilDiv(Math.max(since, at - baseline), within);
    long to = Math.floorDiv(at - within, within);
    if (to <= from) return 0;
    return (cuts.firstAfter(to - 1) - cuts.firstAfter(from - 1)) / (double) (to - from);
  }
}
