package io.wirewatch.enrich.date;

import io.wirewatch.enrich.atom.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads dates with the name of a month: "Oct. 21", "Oct. 21-23, 2024", "the 21st of October",
/// "October 2024", "in October".
final class MonthDates {
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> PARTICLES = Set.of("of", "de", "del", "di");

  private MonthDates() {}

  /// The date that starts with a month's name; null where none does.
  static @Nullable Point monthFirst(Place p, int at) {
    Sentence s = p.s();
    Month month = p.words().month(s, at);
    if (month == null) return null;
    int next = p.afterStop(at + 1);
    int day = DateWords.day(s, next);
    if (isDay(s, next, day)) return days(p, at, next, month, day);
    int year = DateWords.year(s, particle(s, p.afterComma(next)));
    if (year > 0) {
      int end = particle(s, p.afterComma(next)) + 1;
      return new Point(at, end, Period.month(year, month), Cause.NAMED);
    }
    return alone(p, at, next, month);
  }

  /// Whether a day stands there, and no time or share: "Oct. 21-23", not "by March 4:30", "May 5%".
  private static boolean isDay(Sentence s, int at, int day) {
    return day > 0 && !s.is(at + 1, "%") && !s.is(at + 1, ":");
  }

  private static int ordinal(Sentence s, int at) {
    return s.isGlued(at) && ORDINALS.contains(s.folded(at)) ? 1 : 0;
  }

  private static int particle(Sentence s, int at) {
    return PARTICLES.contains(s.folded(at)) ? at + 1 : at;
  }

  private static @Nullable Point days(Place p, int at, int dayAt, Month month, int day) {
    Sentence s = p.s();
    int end = dayAt + 1 + ordinal(s, dayAt + 1);
    int last = lastDay(s, end, day);
    int to = last < 0 ? day : last;
    end = last < 0 ? end : end + 2 + ordinal(s, end + 2);
    int yearAt = p.afterComma(end);
    int year = DateWords.year(s, yearAt);
    return year > 0
        ? whole(at, yearAt + 1, year, month, day, to)
        : yearless(p, at, end, month, day, to);
  }

  /// The second day behind a day: "21-23", "21 to 23", where no month follows; -1 for none.
  private static int lastDay(Sentence s, int at, int day) {
    boolean link = s.isTie(at) || s.is(at, "to");
    int last = link ? DateWords.day(s, at + 1) : -1;
    return last > day ? last : -1;
  }

  private static @Nullable Point whole(int at, int end, int year, Month month, int day, int to) {
    Period period = days(year, month, day, to);
    return period == null ? null : new Point(at, end, period, Cause.WHOLE);
  }

  private static @Nullable Point yearless(Place p, int at, int end, Month month, int day, int to) {
    Period period = p.chosen(at, end, year -> days(year, month, day, to));
    return period == null ? null : new Point(at, end, period, Cause.YEARLESS, false);
  }

  private static @Nullable Period days(int year, Month month, int day, int to) {
    try {
      Period first = Period.day(LocalDate.of(year, month, day));
      return new Period(first.from(), LocalDate.of(year, month, to), first.granularity());
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /// A month by itself is one only behind a word that goes before months: may, March.
  private static @Nullable Point alone(Place p, int at, int end, Month month) {
    boolean told = p.words().isIn("before-part", p.s().folded(before(p.s(), at)));
    return told && p.words().isEnglish() ? ofYear(p, at, end, month) : null;
  }

  private static int before(Sentence s, int at) {
    return s.is(at - 1, "-") ? at - 2 : at - 1;
  }

  /// A month whose year the words beside it tell.
  static @Nullable Point ofYear(Place p, int at, int end, Month month) {
    Period period = p.chosen(tense(p, at, end), year -> Period.month(year, month));
    return period == null ? null : new Point(at, end, period, Cause.PART, false);
  }

  private static Tense tense(Place p, int at, int end) {
    return p.s().is(at - 1, "since") ? Tense.PAST : Tense.of(p.s(), at, end);
  }

  /// The date that starts with a day's number: "21 October 2024", "21-23 October", "21st of
  /// October"; null where none does.
  static @Nullable Point dayFirst(Place p, int at) {
    Sentence s = p.s();
    int day = DateWords.day(s, at);
    if (day < 0 || (s.isGlued(at) && at > 0 && !s.is(at - 1, "(") && !s.is(at - 1, "-")))
      return null;
    int end = at + 1 + ordinal(s, at + 1);
    int last = lastDay(s, end, day);
    int to = last < 0 ? day : last;
    end = last < 0 ? end : end + 2 + ordinal(s, end + 2);
    int monthAt = particle(s, p.afterStop(end));
    Month month = p.words().month(s, monthAt);
    if (month == null) return null;
    int behind = p.afterStop(monthAt + 1);
    int yearAt = particle(s, p.afterComma(behind));
    int year = DateWords.year(s, yearAt);
    return year > 0
        ? whole(at, yearAt + 1, year, month, day, to)
        : yearless(p, at, monthAt + 1, month, day, to);
  }
}
