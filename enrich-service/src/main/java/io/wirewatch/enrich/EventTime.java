package io.wirewatch.enrich;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Decides the time that an article counts at.
///
/// @param freshness how long after publication an article may come in and still count at its
///   publication, positive
public record EventTime(Duration freshness) {
  /// How far ahead of ours a publisher's clock may be.
  public static final Duration AHEAD = Duration.ofMinutes(5);

  /// The default freshness limit.
  public static final Duration TWO_DAYS = Duration.ofDays(2);

  public EventTime {
    if (!freshness.isPositive()) {
      throw new IllegalArgumentException("freshness must be positive, was " + freshness);
    }
    Objects.requireNonNull(freshness);
  }

  /// The publication time, at most [#AHEAD] after receipt; receipt where there is none or where it
  /// is older than the freshness limit.
  public Instant of(@Nullable Instant publishedAt, Instant receivedAt) {
    if (publishedAt == null || publishedAt.isBefore(receivedAt.minus(freshness))) {
      return receivedAt;
    }
    Instant latest = receivedAt.plus(AHEAD);
    return publishedAt.isAfter(latest) ? latest : publishedAt;
  }
}
