package io.wirewatch.ingest.poll;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how long a server asks not to be asked again.
public final class Rest {

  private static final Pattern MAX_AGE =
      Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

  private Rest() {}

  /// A `Retry-After` header: seconds or a date (RFC 9110, section 10.2.3). Empty when unreadable or
  /// past.
  public static Optional<Duration> retryAfter(String header, Instant now) {
    return seconds(header.strip())
        .or(() -> until(header.strip(), now))
        .filter(Duration::isPositive);
  }

  /// The `max-age` of a `Cache-Control` header (RFC 9111, section 5.2.2.1).
  public static Optional<Duration> maxAge(String header) {
    Matcher matcher = MAX_AGE.matcher(header);
    return matcher.find()
        ? seconds(matcher.group(1)).filter(Duration::isPositive)
        : Optional.empty();
  }

  private static Optional<Duration> seconds(String text) {
    return text.matches("\\d{1,9}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
        : Optional.empty();
  }

  private static Optional<Duration> until(String text, Instant now) {
    try {
      return Optional.of(
          Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
