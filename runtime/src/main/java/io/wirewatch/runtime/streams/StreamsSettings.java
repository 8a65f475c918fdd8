package io.wirewatch.runtime.streams;

import java.time.Duration;
import java.util.Objects;

/// How a Streams application runs.
///
/// @param threads stream threads, at least 1; 2 if absent
/// @param commitInterval how long a transaction stays open, at most: what the next stage sees waits
///   for it; 25 ms if absent
/// @param standbys replicas of the state on other instances; none if absent
/// @param replacements stream threads replaced within ten minutes before the application gives up;
///   5 if absent
public record StreamsSettings(
    Integer threads, Duration commitInterval, Integer standbys, Integer replacements) {

  // One that cleans a costly page does not hold up what is cleaned already.
  private static final int DEFAULT_THREADS = 2;
  private static final Duration DEFAULT_COMMIT_INTERVAL = Duration.ofMillis(50);
  private static final int DEFAULT_REPLACEMENTS = 5;

  /// Fills in what is absent and checks the ranges.
  public StreamsSettings {
    threads = Objects.requireNonNullElse(threads, DEFAULT_THREADS);
    commitInterval = Objects.requireNonNullElse(commitInterval, DEFAULT_COMMIT_INTERVAL);
    standbys = Objects.requireNonNullElse(standbys, 0);
    replacements = Objects.requireNonNullElse(replacements, DEFAULT_REPLACEMENTS);
    if (threads < 1)
      throw new IllegalArgumentException("threads must be at least 1, was " + threads);
    if (commitInterval.toMillis() < 1) {
      throw new IllegalArgumentException(
          "commitInterval must be at least 1 ms, was " + commitInterval);
    }
    if (standbys < 0)
      throw new IllegalArgumentException("standbys must not be negative: " + standbys);
    if (replacements < 0) {
      throw new IllegalArgumentException("replacements must not be negative: " + replacements);
    }
  }

  /// Two threads, 25 ms, no standby, five replacements.
  public static StreamsSettings defaults() {
    return new StreamsSettings(DEFAULT_THREADS, DEFAULT_COMMIT_INTERVAL, 0, DEFAULT_REPLACEMENTS);
  }
}
