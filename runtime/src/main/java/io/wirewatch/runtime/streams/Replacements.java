package io.wirewatch.runtime.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// A budget of replaced threads: at most so many within a window. Safe to share among threads.
final class Replacements {

  private final int budget;
  private final Duration window;
  private final Deque<Instant> granted = new ArrayDeque<>();

  /// @param budget how many within the window, 0 for none
  /// @param window the interval is (now - window, now]
  Replacements(int budget, Duration window) {
    this.budget = budget;
    this.window = window;
  }

  /// Whether one more thread may be replaced; if so, it counts from now on.
  synchronized boolean grant(Instant now) {
    Instant start = now.minus(window);
    while (!granted.isEmpty() && !granted.getFirst().isAfter(start)) granted.removeFirst();
    if (granted.size() >= budget) return false;
    granted.addLast(now);
    return true;
  }
}
