package io.wirewatch.ingest.fetch;

import io.wirewatch.contracts.Feed;
import io.wirewatch.contracts.FeedDefinition;
import io.wirewatch.contracts.FeedHealth;
import java.time.Instant;

/// Feeds for tests.
final class Feeds {

  private Feeds() {}

  static Feed defined(String id, String url) {
    return Feed.newBuilder()
        .setId(id)
        .setDefinition(
            FeedDefinition.newBuilder()
                .setUrl(url)
                .setPublisher("harbour.example")
                .setMinIntervalMs(60_000)
                .setMaxIntervalMs(3_600_000)
                .build())
        .build();
  }

  static Feed due(String id, Instant next, boolean stopped) {
    return Feed.newBuilder(defined(id, "https://a.example/feed"))
        .setHealth(
            FeedHealth.newBuilder()
                .setIntervalMs(60_000)
                .setNextFetchAt(next)
                .setStopped(stopped)
                .build())
        .build();
  }
}
