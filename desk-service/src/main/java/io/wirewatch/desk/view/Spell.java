package io.wirewatch.desk.view;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Spells numbers and times the way the page prints them.
public final class Spell {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.ENGLISH);
  private static final int TH_FROM = 11;
  private static final int TH_TO = 13;

  private Spell() {}

  /// A length of time in its largest whole unit: `now` (under a minute), `3 min`, `2 h`, `5 d`.
  public static String age(Instant from, Instant now) {
    Duration age = Duration.between(from, now);
    if (age.toMinutes() < 1) return "now";
    if (age.toHours() < 1) return age.toMinutes() + " min";
    if (age.toDays() < 1) return age.toHours() + " h";
    return age.toDays() + " d";
  }

  /// A window's exact length in the largest unit that divides it: `90 min`, `6 h`, `2 d`.
  public static String length(Duration length) {
    long seconds = length.toSeconds();
    if (seconds % 86_400 == 0) return seconds / 86_400 + " d";
    if (seconds % 3_600 == 0) return seconds / 3_600 + " h";
    if (seconds % 60 == 0) return seconds / 60 + " min";
    return seconds + " s";
  }

  /// A time of day in UTC, with its day unless that is the day of `now`: `14:02 UTC`, `21 Nov,
  /// 14:02 UTC`.
  public static String clock(Instant at, Instant now) {
    ZonedDateTime time = at.atZone(ZoneOffset.UTC);
    boolean today = time.toLocalDate().equals(now.atZone(ZoneOffset.UTC).toLocalDate());
    return (today ? TIME : DAY_AND_TIME).format(time);
  }

  /// A number with its noun: `1 site`, `4 sites`.
  public static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /// A number's place: `1st`, `2nd`, `3rd`, `11th`.
  public static String ordinal(int number) {
    int lastTwo = number % 100;
    if (lastTwo >= TH_FROM && lastTwo <= TH_TO) return number + "th";
    return number
        + switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
