package io.wirewatch.ingest.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of numbers alone: `31.12.2003 14:05`, `8/27/2010 10:15 AM`, `2003/12/31`. With dots the
/// day comes first; with slashes the month does, unless it cannot be one.
final class NumericDate {

  private static final Pattern DAY_OR_MONTH_FIRST =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})[./-](\\d{4}|\\d{2})(?:,?\\s+(.*))?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})(?:,?\\s+(.*))?");

  private NumericDate() {}

  static Optional<Instant> parse(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return at(date(year.group(1), year.group(2), year.group(3)), year.group(4));
    }
    Matcher other = DAY_OR_MONTH_FIRST.matcher(text);
    if (!other.matches()) {
      return Optional.empty();
    }
    boolean dayFirst = other.group(2).equals(".") || Integer.parseInt(other.group(1)) > 12;
    String day = other.group(dayFirst ? 1 : 3);
    String month = other.group(dayFirst ? 3 : 1);
    return at(date(other.group(4), month, day), other.group(5));
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(WordyDate.year(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<Instant> at(LocalDate date, @Nullable String clock) {
    return clock == null
        ? Optional.of(date.atStartOfDay().toInstant(ZoneOffset.UTC))
        : ClockTime.parse(clock).map(time -> time.on(date));
  }
}
