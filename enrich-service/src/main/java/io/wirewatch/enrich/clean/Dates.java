package io.wirewatch.enrich.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as pages write them.
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS =
      Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\b|\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern AROUND_A_DATE =
      Pattern.compile(
          "published|posted|publiziert|aktualisiert|stand|publicado|publikacja|uhr|updated|last|on|at|date|created|mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun|day"
              + "|[ap]\\.?m\\.?|[a-z]{2,4}t\\b|utc|gmt|\\d{1,2}:\\d{2}(:\\d{2})?|[\\s,.|:•·–()-]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(published|posted|updated)( on| at)?:? ?(?=.{0,12}\\d)", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 80;

  private Dates() {}

  /// The first day that the line names, at midnight UTC.
  static Optional<Instant> in(String line) {
    String head = line.substring(0, Math.min(line.length(), 400));
    Matcher monthFirst = MONTH_FIRST.matcher(head);
    if (monthFirst.find()) {
      return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(head);
    return dayFirst.find()
        ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
        : Optional.empty();
  }

  /// The day that a line gives as that of publication: the line is a date alone, or says
  /// "published", "posted" or "updated" before it.
  static Optional<Instant> ofPublication(String line) {
    if (isOnlyADate(line)) {
      return in(line);
    }
    Matcher said = PUBLISHED.matcher(line.substring(0, Math.min(line.length(), 400)));
    return said.find() ? in(line.substring(said.end())) : Optional.empty();
  }

  /// Whether the line is a date, a time and words that go with them, and nothing else.
  static boolean isOnlyADate(String line) {
    if (line.length() > LONGEST || (in(line).isEmpty() && !NUMBERS.matcher(line).find())) {
      return false;
    }
    String rest = MONTH_FIRST.matcher(line).replaceAll(" ");
    rest = DAY_FIRST.matcher(rest).replaceAll(" ");
    rest = NUMBERS.matcher(rest).replaceAll(" ");
    return AROUND_A_DATE.matcher(rest).replaceAll("").isBlank();
  }

  /// The time that a machine-readable field gives, a local one taken as UTC.
  static Optional<Instant> machineReadable(String value) {
    String trimmed =
        value
            .strip()
            .replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2")
            .replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T");
    try {
      return Optional.of(
          switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(
              trimmed, OffsetDateTime::from, LocalDateTime::from)) {
            case OffsetDateTime time -> time.toInstant();
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            case Object other -> throw new IllegalStateException("parsed as " + other.getClass());
          });
    } catch (DateTimeParseException notATime) {
      return isoDay(trimmed).or(() -> in(value));
    }
  }

  private static Optional<Instant> isoDay(String value) {
    try {
      return Optional.of(LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> day(String year, String month, String day) {
    int monthNumber = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), monthNumber, Integer.parseInt(day))
              .atStartOfDay()
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
