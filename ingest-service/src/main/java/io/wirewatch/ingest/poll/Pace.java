package io.wirewatch.ingest.poll;

import java.time.Duration;
import java.util.Optional;

/// How often a feed is asked.
///
/// An interval shrinks to half when a fetch brought news and grows by half when it brought none, so
/// that it hovers about the feed's own rate. A failure doubles it from the shortest on. What a feed
/// or its server asks for is a lower bound within the longest interval.
///
/// @param shortest the interval is never below this
/// @param longest nor above this
public record Pace(Duration shortest, Duration longest) {

  private static final int MOST_DOUBLINGS = 20;
  private static final double JITTER = 0.1;

  /// Checks that there is an interval between the two.
  public Pace {
    if (!shortest.isPositive() || shortest.compareTo(longest) > 0) {
      throw new IllegalArgumentException(
          "shortest must be positive and at most longest, was " + shortest + " to " + longest);
    }
  }

  /// The interval after a fetch.
  ///
  /// @param before the interval before it
  /// @param failures how many fetches have failed in a row, this one included
  public Duration after(Duration before, FetchOutcome outcome, int failures) {
    return switch (outcome) {
      case FetchOutcome.Fetched(int fresh, Optional<Duration> rest) ->
          within(fresh > 0 ? before.dividedBy(2) : grown(before), rest);
      case FetchOutcome.Unchanged(Optional<Duration> rest) -> within(grown(before), rest);
      case FetchOutcome.Failed(String _, Optional<Duration> rest) ->
          within(shortest.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)), rest);
      case FetchOutcome.Gone() -> longest;
    };
  }

  /// An interval moved by up to a tenth either way, so that feeds that failed together are not
  /// asked together.
  ///
  /// @param chance in [0, 1)
  public static Duration jittered(Duration interval, double chance) {
    return interval.plusMillis(Math.round(interval.toMillis() * JITTER * (2 * chance - 1)));
  }

  private static Duration grown(Duration interval) {
    return interval.multipliedBy(3).dividedBy(2);
  }

  private Duration within(Duration interval, Optional<Duration> rest) {
    Duration asked = rest.filter(r -> r.compareTo(interval) > 0).orElse(interval);
    if (asked.compareTo(shortest) < 0) {
      return shortest;
    }
    return asked.compareTo(longest) > 0 ? longest : asked;
  }
}
