package io.wirewatch.enrich.date;

import io.wirewatch.contracts.Granularity;
import io.wirewatch.enrich.atom.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Reads dates that reckon from the day of publication: "yesterday", "last week", "next May",
/// "three days ago", "the past two weeks".
final class RelativeDates {
  private static final int QUARTER_MONTHS = 3;
  private static final int DECADE = 10;
  private static final int MOST = 400;

  private RelativeDates() {}

  /// "Today", "the day before yesterday".
  static Point day(Place p, int at) {
    Sentence s = p.s();
    int shift =
        switch (s.folded(at)) {
          case "yesterday" -> -1;
          case "tomorrow" -> 1;
          default -> 0;
        };
    boolean twice = s.is(at - 2, "day") && s.is(at - 1, shift < 0 ? "before" : "after");
    int first = twice && shift != 0 ? (s.is(at - 3, "the") ? at - 3 : at - 2) : at;
    LocalDate day = p.day().plusDays(first < at ? 2L * shift : shift);
    return new Point(first, at + 1, Period.day(day), Cause.COUNTED);
  }

  /// What "last", "next", "this", "past" or "coming" open; null for nothing.
  static @Nullable Point beside(Place p, int at) {
    Sentence s = p.s();
    int next = at + 1;
    int count = p.words().number(s, next);
    if (count > 0 && !s.is(next, "a") && !s.is(next, "an")) return rolling(p, at, next + 1, count);
    if (s.is(at, "past") || s.is(at, "coming") || isSpan(s, at)) return rolling(p, at, next, 1);
    int step = step(s.folded(at));
    LocalDate day = p.day();
    DayOfWeek weekday = DateWords.weekday(s, next);
    if (weekday != null) return weekday(p, at, weekday);
    Month month = p.words().month(s, next);
    if (month != null) return month(p, at, month);
    Period period = partOfDay(p, s.folded(at), s.folded(next));
    period = period == null ? unit(day, s.folded(next), step) : period;
    boolean part = s.is(next + 1, "of") || s.isTie(next + 1);
    return period == null || part ? null : new Point(at, next + 1, period, Cause.BESIDE);
  }

  /// "Over the last year", not "last year".
  private static boolean isSpan(Sentence s, int at) {
    return s.is(at - 1, "the") && !s.is(at, "this");
  }

  private static int step(String folded) {
    return switch (folded) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  private static @Nullable Period partOfDay(Place p, String beside, String part) {
    if (beside.equals("this") && p.words().isIn("morning", part)) return Period.day(p.day());
    boolean last = beside.equals("last") && p.words().isIn("night", part);
    return last ? Period.day(p.day().minusDays(1)) : null;
  }

  /// The week, month and so on that lies so many from that of a day; null for no such unit.
  private static @Nullable Period unit(LocalDate day, String unit, int step) {
    return switch (unit) {
      case "week" -> Period.week(day.plusWeeks(step));
      case "weekend" -> weekend(day.plusWeeks(step));
      case "month" -> month(day.plusMonths(step));
      case "quarter" -> quarter(day.plusMonths((long) QUARTER_MONTHS * step));
      case "year" -> Period.year(day.getYear() + step);
      case "decade" -> Period.decade(day.getYear() / DECADE * DECADE + DECADE * step);
      default -> null;
    };
  }

  private static Period month(LocalDate day) {
    return Period.month(day.getYear(), day.getMonth());
  }

  private static Period quarter(LocalDate day) {
    return Period.quarter(day.getYear(), (day.getMonthValue() - 1) / QUARTER_MONTHS + 1);
  }

  private static Period weekend(LocalDate day) {
    LocalDate sunday = Period.week(day).to();
    return new Period(sunday.minusDays(1), sunday, Granularity.DAY);
  }

  /// "Last Friday" is never today, nor is "next Friday"; "this Friday" is of this week.
  private static Point weekday(Place p, int at, DayOfWeek weekday) {
    LocalDate day =
        switch (step(p.s().folded(at))) {
          case -1 -> p.day().with(TemporalAdjusters.previous(weekday));
          case 1 -> p.day().with(TemporalAdjusters.next(weekday));
          default -> Period.week(p.day()).from().with(TemporalAdjusters.nextOrSame(weekday));
        };
    return new Point(at, at + 2, Period.day(day), Cause.WEEKDAY);
  }

  private static @Nullable Point month(Place p, int at, Month month) {
    int step = step(p.s().folded(at));
    if (DateWords.day(p.s(), p.afterStop(at + 2)) > 0) return null;
    int year = p.day().getYear();
    boolean behind = month.compareTo(p.day().getMonth()) < 0;
    boolean ahead = month.compareTo(p.day().getMonth()) > 0;
    int chosen =
        switch (step) {
          case -1 -> behind ? year : year - 1;
          case 1 -> ahead ? year : year + 1;
          default -> year;
        };
    return new Point(at, at + 2, Period.month(chosen, month), Cause.BESIDE);
  }

  /// So many units back from today, or on: "the past two weeks", "the next three days".
  private static @Nullable Point rolling(Place p, int at, int unitAt, int count) {
    boolean ahead = p.s().is(at, "next") || p.s().is(at, "coming");
    LocalDate other = moved(p.day(), p.s().folded(unitAt), ahead ? count : -count);
    boolean part = p.s().is(unitAt + 1, "of") || p.s().is(at, "this");
    if (other == null || count > MOST || part) return null;
    Period period =
        ahead
            ? new Period(p.day(), other, granularity(p.s().folded(unitAt)))
            : new Period(other, p.day(), granularity(p.s().folded(unitAt)));
    return new Point(at, unitAt + 1, period, Cause.ROLLING);
  }

  /// "Three days ago", "two weeks from now"; null where neither stands there.
  static @Nullable Point ago(Place p, int at) {
    Sentence s = p.s();
    int count = p.words().number(s, at);
    if (count < 0 || count > MOST || s.isGlued(at)) return null;
    int sign = s.is(at + 2, "ago") ? -1 : s.is(at + 2, "from") && s.is(at + 3, "now") ? 1 : 0;
    LocalDate day = sign == 0 ? null : moved(p.day(), s.folded(at + 1), sign * count);
    if (day == null) return null;
    Period period =
        switch (granularity(s.folded(at + 1))) {
          case DAY -> Period.day(day);
          case WEEK -> Period.week(day);
          case MONTH -> month(day);
          case QUARTER, HALF, YEAR -> Period.year(day.getYear());
          case DECADE -> Period.decade(day.getYear() / DECADE * DECADE);
        };
    return new Point(at, sign < 0 ? at + 3 : at + 4, period, Cause.COUNTED);
  }

  private static @Nullable LocalDate moved(LocalDate day, String unit, int count) {
    return switch (unit) {
      case "day", "days" -> day.plusDays(count);
      case "week", "weeks" -> day.plusWeeks(count);
      case "month", "months" -> day.plusMonths(count);
      case "year", "years" -> day.plusYears(count);
      case "decade", "decades" -> day.plusYears((long) DECADE * count);
      default -> null;
    };
  }

  private static Granularity granularity(String unit) {
    return switch (unit) {
      case "week", "weeks" -> Granularity.WEEK;
      case "month", "months" -> Granularity.MONTH;
      case "year", "years" -> Granularity.YEAR;
      case "decade", "decades" -> Granularity.DECADE;
      default -> Granularity.DAY;
    };
  }
}
