package io.wirewatch.alert.notify;

import java.time.Duration;
import java.util.Optional;

/// How long to wait between attempts, and how often to try.
///
/// The waits double from `first` up to `longest`; each is shortened by up to half, so that channels
/// which failed together do not come back together.
///
/// @param first the wait after the first attempt, positive
/// @param longest no wait is longer, whatever the receiver asks for
/// @param attempts how often to try in all, at least 1
record Backoff(Duration first, Duration longest, int attempts) {

  /// Twelve attempts, over something like an hour: 2 s, 4 s, up to 15 min.
  static final Backoff USUAL = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(15), 12);

  Backoff {
    if (!first.isPositive()) throw new IllegalArgumentException("first must be positive: " + first);
    if (attempts < 1)
      throw new IllegalArgumentException("attempts must be at least 1: " + attempts);
  }

  /// The wait before the next attempt; empty when there is to be none.
  ///
  /// @param made attempts so far, at least 1
  /// @param asked how long the receiver asked to be left alone
  /// @param jitter from 0 to 1: how much of the half to leave out
  Optional<Duration> next(int made, Optional<Duration> asked, double jitter) {
    if (made >= attempts) return Optional.empty();
    double doubled = (double) first.toMillis() * Math.pow(2, made - 1);
    double own = Math.min(doubled, (double) longest.toMillis()) * (1 - jitter / 2);
    long millis = Math.max((long) own, asked.map(Duration::toMillis).orElse(0L));
    return Optional.of(Duration.ofMillis(Math.min(millis, longest.toMillis())));
  }
}
