package io.wirewatch.ingest;

import io.wirewatch.ingest.fetch.FetchSettings;
import io.wirewatch.ingest.push.PushSettings;
import io.wirewatch.runtime.outbound.OutboundSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The settings of ingest. Sections left out take their defaults.
///
/// @param push bounds on what is pushed
/// @param feeds how feeds are fetched
/// @param outbound how requests leave the house, and which addresses inside it they may reach
/// @param acknowledgeWithin how long the brokers may take before a sender is told to try later; 5 s
public record IngestConfig(
    PushSettings push, FetchSettings feeds, OutboundSettings outbound, Duration acknowledgeWithin) {

  private static final Duration ACKNOWLEDGE_WITHIN = Duration.ofSeconds(5);
  private static final Duration LEAST = Duration.ofMillis(100);

  /// Fills in the defaults.
  ///
  /// @throws IllegalArgumentException when the brokers are given less than 100 ms
  public IngestConfig(
      @Nullable PushSettings push,
      @Nullable FetchSettings feeds,
      @Nullable OutboundSettings outbound,
      @Nullable Duration acknowledgeWithin) {
    this.push = push == null ? PushSettings.defaults() : push;
    this.feeds = feeds == null ? FetchSettings.defaults() : feeds;
    this.outbound = outbound == null ? OutboundSettings.defaults() : outbound;
    this.acknowledgeWithin = acknowledgeWithin == null ? ACKNOWLEDGE_WITHIN : acknowledgeWithin;
    if (this.acknowledgeWithin.compareTo(LEAST) < 0) {
      throw new IllegalArgumentException(
          "acknowledgeWithin must be at least 100 ms, was " + acknowledgeWithin);
    }
  }

  /// The defaults.
  public static IngestConfig defaults() {
    return new IngestConfig(null, null, null, null);
  }
}
