package io.wirewatch.runtime.streams;

import java.time.Duration;
import java.util.Objects;

/// How a Streams application runs.
///
/// @param threads stream threads, at least 1; if absent one for each two processors, at most 6:
///   each has transactions of its own, which a machine of two processors cannot spare
/// @param commitInterval how long a transaction stays open, at most: what the next stage sees waits
///   for it; 50 ms if absent
/// @param standbys replicas of the state on other instances; none if absent
/// @param replacements stream threads replaced within ten minutes before the application gives up;
///   5 if absent
public record StreamsSettings(
    Integer threads, Duration commitInterval, Integer standbys, Integer replacements) {

  private static final int MOST_THREADS = 6;
  private static final Duration DEFAULT_COMMIT_INTERVAL = Duration.ofMillis(50);
  private static final int DEFAULT_REPLACEMENTS = 5;

  /// Fills in what is absent and checks the ranges.
  public StreamsSettings {
    threads = Objects.requireNonNullElseGet(threads, StreamsSettings::defaultThreads);
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

  /// A thread for each two processors, 50 ms, no standby, five replacements.
  public static StreamsSettings defaults() {
    return new StreamsSettings(defaultThreads(), DEFAULT_COMMIT_INTERVAL, 0, DEFAULT_REPLACEMENTS);
  }

  private static int defaultThreads() {
    return Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MOST_THREADS);
  }
}
