package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Beat;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Who published when, in spans of five minutes: what tells the silence of a subject from that of a
/// feed. A set: the order in which it is filled, and what is told twice, change nothing.
///
/// Not safe to share among threads.
public final class Activity {

  /// The length of a span.
  public static final Duration SPAN = Duration.ofMinutes(5);

  private static final long SPAN_MILLIS = SPAN.toMillis();
  private static final int SPANS_A_DAY = (int) (Duration.ofDays(1).toMillis() / SPAN_MILLIS);

  private final Map<String, NavigableMap<Long, BitSet>> byPublisher = new HashMap<>();
  private final NavigableMap<Long, BitSet> anybody = new TreeMap<>();

  /// The start of the span that a moment lies in.
  public static Instant spanOf(Instant moment) {
    return Instant.ofEpochMilli(span(moment) * SPAN_MILLIS);
  }

  /// Takes note of a publisher's article.
  ///
  /// @param at its event time, or any other moment of the same span
  /// @return whether that was not known
  public boolean add(String publisher, Instant at) {
    long span = span(at);
    set(anybody, span);
    return set(byPublisher.computeIfAbsent(publisher, _ -> new TreeMap<>()), span);
  }

  /// Takes note of a beat.
  ///
  /// @return whether it was not known
  public boolean add(Beat beat) {
    return add(beat.getPublisher(), beat.getAt());
  }

  /// Forgets what was published before a moment, by whole days.
  public void forgetBefore(Instant cut) {
    long day = Math.floorDiv(span(cut), SPANS_A_DAY);
    byPublisher.values().forEach(days -> days.headMap(day).clear());
    byPublisher.values().removeIf(Map::isEmpty);
    anybody.headMap(day).clear();
  }

  /// All who published.
  Set<String> publishers() {
    return Collections.unmodifiableSet(byPublisher.keySet());
  }

  /// How many of the publishers published in the spans after `after` up to `until`, inclusive.
  int heard(Collection<String> publishers, long after, long until) {
    return Math.toIntExact(
        publishers.stream()
            .map(byPublisher::get)
            .filter(days -> days != null && next(days, after) <= until)
            .count());
  }

  /// The first span that starts after `after` in which one of the publishers published; `Long.MAX`
  /// where there is none.
  long next(Collection<String> publishers, long after) {
    return publishers.stream()
        .map(byPublisher::get)
        .filter(days -> days != null)
        .mapToLong(days -> next(days, after))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /// The first span that starts after `after` in which anybody published; `Long.MAX` where there is
  /// none.
  long next(long after) {
    return next(anybody, after);
  }

  /// The number of the span that a moment lies in, counted from the epoch.
  static long span(Instant moment) {
    return Math.floorDiv(moment.toEpochMilli(), SPAN_MILLIS);
  }

  private static boolean set(NavigableMap<Long, BitSet> days, long span) {
    BitSet day =
        days.computeIfAbsent(Math.floorDiv(span, SPANS_A_DAY), _ -> new BitSet(SPANS_A_DAY));
    int at = Math.floorMod(span, SPANS_A_DAY);
    boolean fresh = !day.get(at);
    day.set(at);
    return fresh;
  }

  private static long next(NavigableMap<Long, BitSet> days, long after) {
    long first = after + 1;
    long firstDay = Math.floorDiv(first, SPANS_A_DAY);
    for (var day : days.tailMap(firstDay).entrySet()) {
      int from = day.getKey() == firstDay ? Math.floorMod(first, SPANS_A_DAY) : 0;
      int at = day.getValue().nextSetBit(from);
      if (at >= 0) return day.getKey() * SPANS_A_DAY + at;
    }
    return Long.MAX_VALUE;
  }
}
