package io.wirewatch.alert.notify.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Reads `Retry-After` (RFC 9110, 10.2.3): seconds, or a date.
final class RetryAfter {

  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /// How long to wait from `now`; empty for what is neither, zero for a date that has passed.
  static Optional<Duration> parse(String value, Instant now) {
    String text = value.trim();
    boolean number = text.length() <= MOST_DIGITS && text.matches("[0-9]+");
    if (number) return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    try {
      Instant at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
