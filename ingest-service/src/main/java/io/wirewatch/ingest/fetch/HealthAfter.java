package io.wirewatch.ingest.fetch;

import io.wirewatch.contracts.FeedDefinition;
import io.wirewatch.contracts.FeedHealth;
import io.wirewatch.ingest.poll.FetchOutcome;
import io.wirewatch.ingest.poll.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a feed is doing after a fetch, and when the next one is due.
final class HealthAfter {

  private HealthAfter() {}

  /// @param before null for a feed that was never fetched
  /// @param chance in [0, 1), spreads what would fall together
  static FeedHealth of(
      FetchOutcome outcome,
      FeedDefinition definition,
      @Nullable FeedHealth before,
      Instant now,
      double chance) {
    Pace pace = pace(definition);
    int failures = failures(outcome, before);
    Duration earlier =
        before == null ? pace.shortest() : Duration.ofMillis(Math.max(1, before.getIntervalMs()));
    Duration interval = pace.after(earlier, outcome, failures);
    return FeedHealth.newBuilder()
        .setLastFetchAt(now)
        .setLastNewEntryAt(lastNew(outcome, before, now))
        .setConsecutiveFailures(failures)
        .setLastError(error(outcome))
        .setIntervalMs(interval.toMillis())
        .setNextFetchAt(now.plus(Pace.jittered(interval, chance)))
        .setStopped(outcome instanceof FetchOutcome.Gone)
        .build();
  }

  /// A definition that others wrote may hold anything.
  private static Pace pace(FeedDefinition definition) {
    Duration shortest = Duration.ofMillis(Math.max(1, definition.getMinIntervalMs()));
    Duration longest = Duration.ofMillis(Math.max(1, definition.getMaxIntervalMs()));
    return new Pace(shortest, longest.compareTo(shortest) < 0 ? shortest : longest);
  }

  private static int failures(FetchOutcome outcome, @Nullable FeedHealth before) {
    return switch (outcome) {
      case FetchOutcome.Fetched _, FetchOutcome.Unchanged _ -> 0;
      case FetchOutcome.Failed _, FetchOutcome.Gone _ ->
          before == null ? 1 : before.getConsecutiveFailures() + 1;
    };
  }

  private static @Nullable String error(FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Fetched _, FetchOutcome.Unchanged _ -> null;
      case FetchOutcome.Failed(String why, Optional<Duration> _) -> why;
      case FetchOutcome.Gone() -> "HTTP 410: gone for good";
    };
  }

  private static @Nullable Instant lastNew(
      FetchOutcome outcome, @Nullable FeedHealth before, Instant now) {
    if (outcome instanceof FetchOutcome.Fetched fetched && fetched.newEntries() > 0) {
      return now;
    }
    return before == null ? null : before.getLastNewEntryAt().orElse(null);
  }
}
