package io.wirewatch.enrich;

import io.wirewatch.runtime.streams.StreamsSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// The settings of the enrich service.
///
/// @param streams how the stream runs
/// @param freshness how long after publication an article may come in and still count at its
///   publication time; two days where absent
/// @param claims how the stream of the ledgers runs, which nothing waits for: by itself one thread,
///   a commit every quarter of a second
/// @param lists files of entities that the desk adds, read at start; a name in one goes before the
///   same name in the lists that ship
public record EnrichConfig(
    StreamsSettings streams, Duration freshness, StreamsSettings claims, List<Path> lists) {
  private static final Duration CLAIMS_COMMIT = Duration.ofMillis(250);
  private static final int REPLACEMENTS = 5;

  /// Fills in the defaults and checks.
  public EnrichConfig {
    streams = Objects.requireNonNullElseGet(streams, StreamsSettings::defaults);
    claims =
        Objects.requireNonNullElseGet(
            claims, () -> new StreamsSettings(1, CLAIMS_COMMIT, 0, REPLACEMENTS));
    freshness = Objects.requireNonNullElse(freshness, EventTime.TWO_DAYS);
    lists = List.copyOf(Objects.requireNonNullElseGet(lists, List::of));
    var _ = OwnLists.read(lists); // refused with the other settings, before anything starts
    if (!freshness.isPositive()) {
      throw new IllegalArgumentException("freshness must be positive, was " + freshness);
    }
  }

  /// Settings without lists of the desk's own.
  public EnrichConfig(StreamsSettings streams, Duration freshness, StreamsSettings claims) {
    this(streams, freshness, claims, List.of());
  }
}
