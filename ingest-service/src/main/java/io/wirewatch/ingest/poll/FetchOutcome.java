package io.wirewatch.ingest.poll;

import java.time.Duration;
import java.util.Optional;

/// How fetching a feed went, as far as the next fetch is concerned.
public sealed interface FetchOutcome {

  /// The feed came.
  ///
  /// @param newEntries how many entries had not been seen before
  /// @param rest how long the feed or its server asks not to be asked again
  record Fetched(int newEntries, Optional<Duration> rest) implements FetchOutcome {}

  /// Nothing had changed.
  record Unchanged(Optional<Duration> rest) implements FetchOutcome {}

  /// It did not come, or was no feed.
  ///
  /// @param rest how long the server asks not to be asked again
  record Failed(String why, Optional<Duration> rest) implements FetchOutcome {}

  /// Its server says that it is gone for good.
  record Gone() implements FetchOutcome {}
}
