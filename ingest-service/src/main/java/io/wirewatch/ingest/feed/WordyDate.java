package io.wirewatch.ingest.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date whose month is a word, in any order: `Thu, 01 Jan 2004 19:48:21 GMT`, `December 31,
/// 2003`, `Mon Jan 26 16:31:00 2004`, `31-Dec-03`.
final class WordyDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\b[.,]?");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)\\b\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:\\s*[ap]\\.?m\\b\\.?)?"
              + "(?:\\s*(?:(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|\\(?[a-z]{1,4}\\b\\)?))?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private WordyDate() {}

  static Optional<Instant> parse(String text) {
    Matcher month = MONTH.matcher(WEEKDAY.matcher(text).replaceAll(" "));
    if (!month.find()) {
      return Optional.empty();
    }
    int number = MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1;
    String rest = month.replaceFirst(" ");
    Matcher clock = CLOCK.matcher(rest);
    boolean timed = clock.find();
    return date(timed ? clock.replaceFirst(" ") : rest, number)
        .flatMap(date ->
            timed
                ? ClockTime.parse(clock.group()).map(time -> time.on(date))
                : Optional.of(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  private static Optional<LocalDate> date(String text, int month) {
    List<String> numbers = NUMBER.matcher(text).results().map(r -> r.group()).toList();
    if (numbers.size() < 2) {
      return Optional.empty();
    }
    boolean yearFirst = numbers.get(0).length() > 2;
    int year = year(numbers.get(yearFirst ? 0 : 1));
    int day = Integer.parseInt(numbers.get(yearFirst ? 1 : 0));
    return Optional.of(LocalDate.of(year, month, day));
  }

  /// Years of two and three digits, after RFC 2822, section 4.3.
  static int year(String digits) {
    int year = Integer.parseInt(digits);
    return switch (digits.length()) {
      case 1, 2 -> year < 50 ? 2000 + year : 1900 + year;
      case 3 -> 1900 + year;
      case 4 -> year;
      default -> throw new NumberFormatException(digits);
    };
  }
}
