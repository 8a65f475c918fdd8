package io.wirewatch.enrich;

import io.wirewatch.runtime.streams.StreamsSettings;
import java.time.Duration;
import java.util.Objects;

/// The settings of the enrich service.
///
/// @param streams how the stream runs
/// @param freshness how long after publication an article may come in and still count at its
///   publication time; two days where absent
public record EnrichConfig(StreamsSettings streams, Duration freshness) {

  public EnrichConfig {
    streams = Objects.requireNonNullElseGet(streams, StreamsSettings::defaults);
    freshness = Objects.requireNonNullElse(freshness, EventTime.TWO_DAYS);
    if (!freshness.isPositive()) {
      throw new IllegalArgumentException("freshness must be positive, was " + freshness);
    }
  }
}
