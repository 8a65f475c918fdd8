package io.wirewatch.enrich.date;

import io.wirewatch.enrich.atom.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Reads weekdays: "on Monday", "Monday's vote", "Monday, Oct. 21".
final class WeekdayDates {
  private WeekdayDates() {}

  /// The day that a weekday names; null where it names none.
  static @Nullable Point at(Place p, int at) {
    Sentence s = p.s();
    DayOfWeek weekday = DateWords.weekday(s, at);
    if (weekday == null || isNoDay(p, at)) return null;
    Point date = dated(p, at);
    if (date != null) return date;
    Tense tense = tense(p, at);
    LocalDate day =
        tense == Tense.FUTURE
            ? p.day().with(TemporalAdjusters.nextOrSame(weekday))
            : p.day().with(TemporalAdjusters.previousOrSame(weekday));
    return new Point(at, at + 1, Period.day(day), Cause.WEEKDAY, false);
  }

  /// "Every Monday", "every second Monday", "Good Friday".
  private static boolean isNoDay(Place p, int at) {
    int before = p.words().opening(p.s(), at - 1) == Opening.ORDINAL ? at - 2 : at - 1;
    return p.words().isIn("no-weekday", p.s().folded(before));
  }

  /// "Until Monday" looks ahead, and so does a sentence in which nothing has happened yet.
  private static Tense tense(Place p, int at) {
    String before = p.s().folded(at - 1);
    if (before.equals("since")) return Tense.PAST;
    if (p.words().isIn("until", before)) return Tense.FUTURE;
    Tense tense = Tense.of(p.s(), at, at + 1);
    return tense == Tense.OPEN ? Tense.FUTURE : tense;
  }

  /// A weekday before its date.
  private static @Nullable Point dated(Place p, int at) {
    int next = p.afterComma(at + 1);
    Point date = MonthDates.monthFirst(p, next);
    date = date == null && p.s().isNumber(next) ? MonthDates.dayFirst(p, next) : date;
    boolean day = date != null && (date.cause() == Cause.WHOLE || date.cause() == Cause.YEARLESS);
    return day && date != null
        ? new Point(at, date.end(), date.period(), date.cause(), date.tied())
        : null;
  }
}
