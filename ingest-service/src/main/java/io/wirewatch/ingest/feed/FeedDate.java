package io.wirewatch.ingest.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the dates that feeds write: RFC 3339, RFC 822 and 2822, asctime, ISO 8601 in its shorter
/// forms, seconds since 1970, and what people write by hand near any of these. Without a zone a
/// time is UTC; without a time a day is its midnight.
final class FeedDate {

  private static final int MAX_CHARS = 80;
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?(?!\\d)(?:[T\\s]+(\\S.*))?\\s*");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})(?:T(.+))?");

  private FeedDate() {}

  static Optional<Instant> parse(String written) {
    String text = written.strip().replaceAll("\\s+", " ");
    if (text.isEmpty() || text.length() > MAX_CHARS) {
      return Optional.empty();
    }
    return Stream.<Function<String, Optional<Instant>>>of(
            FeedDate::epoch, FeedDate::iso, FeedDate::ordinal, WordyDate::parse, NumericDate::parse)
        .flatMap(form -> guarded(form, text).stream())
        .findFirst();
  }

  private static Optional<Instant> guarded(Function<String, Optional<Instant>> form, String text) {
    try {
      return form.apply(text);
    } catch (DateTimeException | NumberFormatException _) {
      return Optional.empty(); // a 31st of June
    }
  }

  private static Optional<Instant> epoch(String text) {
    Matcher matcher = EPOCH.matcher(text);
    return matcher.matches()
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(matcher.group(1))))
        : Optional.empty();
  }

  private static Optional<Instant> iso(String text) {
    Matcher matcher = ISO.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
    int day = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
    LocalDate date = LocalDate.of(Integer.parseInt(matcher.group(1)), month, day);
    return at(date, matcher.group(4));
  }

  private static Optional<Instant> ordinal(String text) {
    Matcher matcher = ORDINAL.matcher(text);
    return matcher.matches()
        ? at(
            LocalDate.ofYearDay(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))),
            matcher.group(3))
        : Optional.empty();
  }

  private static Optional<Instant> at(LocalDate date, @Nullable String clock) {
    return clock == null
        ? Optional.of(date.atStartOfDay().toInstant(ZoneOffset.UTC))
        : ClockTime.parse(clock).map(time -> time.on(date));
  }

  /// A day and a time of day in a zone.
  static Instant instant(LocalDate date, LocalTime time, ZoneOffset zone) {
    return LocalDateTime.of(date, time).toInstant(zone);
  }
}
