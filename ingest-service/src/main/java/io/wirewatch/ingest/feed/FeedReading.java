package io.wirewatch.ingest.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What came of reading a feed.
public sealed interface FeedReading {

  /// It is a feed.
  ///
  /// @param list in the feed's order, at most 500
  /// @param timeToLive how long the feed asks not to be fetched again
  record Entries(List<FeedEntry> list, Optional<Duration> timeToLive) implements FeedReading {

    /// Copies the entries.
    public Entries {
      list = List.copyOf(list);
    }
  }

  /// It is none.
  record NotAFeed(String why) implements FeedReading {}
}
