package io.wirewatch.ingest.fetch;

import io.wirewatch.contracts.Feed;
import io.wirewatch.contracts.FeedHealth;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A feed as the API shows it.
///
/// @param state new, ok, failing or stopped
record FeedView(
    String id,
    String url,
    String publisher,
    Duration minInterval,
    Duration maxInterval,
    String state,
    @Nullable Progress progress) {

  /// How a feed has been doing.
  ///
  /// @param interval between fetches at present
  record Progress(
      @Nullable Instant lastFetchAt,
      @Nullable Instant lastNewEntryAt,
      int consecutiveFailures,
      @Nullable String lastError,
      Duration interval,
      Instant nextFetchAt) {}

  static FeedView of(Feed feed) {
    return new FeedView(
        feed.getId(),
        feed.getDefinition().getUrl(),
        feed.getDefinition().getPublisher(),
        Duration.ofMillis(feed.getDefinition().getMinIntervalMs()),
        Duration.ofMillis(feed.getDefinition().getMaxIntervalMs()),
        feed.getHealth().map(FeedView::state).orElse("new"),
        feed.getHealth().map(FeedView::progress).orElse(null));
  }

  private static String state(FeedHealth health) {
    if (health.getStopped()) {
      return "stopped";
    }
    return health.getConsecutiveFailures() > 0 ? "failing" : "ok";
  }

  private static Progress progress(FeedHealth health) {
    return new Progress(
        health.getLastFetchAt().orElse(null),
        health.getLastNewEntryAt().orElse(null),
        health.getConsecutiveFailures(),
        health.getLastError().orElse(null),
        Duration.ofMillis(health.getIntervalMs()),
        health.getNextFetchAt());
  }
}
