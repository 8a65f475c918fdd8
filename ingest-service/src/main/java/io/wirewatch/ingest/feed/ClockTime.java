package io.wirewatch.ingest.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of day with its zone: `23:56:58.25 +0100`, `6:05 PM EST`, `1014Z`.
///
/// @param nextDay whether it was written as 24:00
record ClockTime(LocalTime time, ZoneOffset zone, boolean nextDay) {

  private static final Map<String, String> ZONES = Table.load("zones.csv");
  private static final Pattern FORM =
      Pattern.compile(
          "(?i)(\\d{1,2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?)?\\s*([ap])?\\.?(?:m\\b\\.?)?"
              + "\\s*(?:UTC|GMT)?([+-]\\d{1,2}(?::?\\d{2})?|\\(?[a-z]{1,4}\\)?)?(?:\\s*\\(.*\\))?");

  static Optional<ClockTime> parse(String written) {
    Matcher matcher = FORM.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = hour(Integer.parseInt(matcher.group(1)), matcher.group(4));
    int second = number(matcher.group(3));
    LocalTime time = LocalTime.of(hour % 24, number(matcher.group(2)), Math.min(second, 59));
    return zone(matcher.group(5)).map(zone -> new ClockTime(time, zone, hour == 24));
  }

  Instant on(LocalDate date) {
    return FeedDate.instant(nextDay ? date.plusDays(1) : date, time, zone);
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Optional<ZoneOffset> zone(@Nullable String written) {
    if (written == null) {
      return Optional.of(ZoneOffset.UTC);
    }
    String name = written.replaceAll("[()]", "");
    if (name.startsWith("+") || name.startsWith("-")) {
      return Optional.of(offset(name));
    }
    String offset = ZONES.get(name.toLowerCase(Locale.ROOT));
    return Optional.of(offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset));
  }

  private static ZoneOffset offset(String written) {
    String digits = written.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int sign = written.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
