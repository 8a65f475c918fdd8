package io.wirewatch.rules.trigger;

import java.util.HashMap;
import java.util.Map;

/// A window over values that have come, which only moves forward, and the number of distinct values
/// in it.
final class PastWindow {

  private final Longs times;
  private final Longs values;
  private final Map<Long, Integer> inside = new HashMap<>();
  private int first;
  private int next;

  /// @param times when each value came, rising
  /// @param values the values
  PastWindow(Longs times, Longs values) {
    this.times = times;
    this.values = values;
  }

  /// Skips what came at or before a moment, at the beginning.
  void startAt(long after) {
    first = times.firstAfter(after);
    next = first;
  }

  /// Moves to `(after, until]`.
  void moveTo(long after, long until) {
    while (next < times.size() && times.get(next) <= until) {
      inside.merge(values.get(next++), 1, Integer::sum);
    }
    while (first < next && times.get(first) <= after) {
      inside.computeIfPresent(values.get(first++), (_, n) -> n == 1 ? null : n - 1);
    }
  }

  int count() {
    return inside.size();
  }
}
