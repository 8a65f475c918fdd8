package io.wirewatch.enrich.date;

import io.wirewatch.enrich.atom.Sentence;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the dates of one sentence.
final class DateReader {
  private final Place p;
  private final Sentence s;

  DateReader(Place place) {
    this.p = place;
    this.s = place.s();
  }

  /// A date with its ends; null where an end is open.
  ///
  /// @param first the first atom
  /// @param end after the last
  record Found(int first, int end, @Nullable LocalDate from, @Nullable LocalDate to, Point point) {}

  /// The dates, in order, none overlapping another.
  List<Found> read() {
    List<Found> found = new ArrayList<>();
    int floor = 0;
    int at = 0;
    while (at < s.size()) {
      Point point = point(at);
      if (point == null || point.first() < floor) {
        at++;
        continue;
      }
      Found date = interval(point, floor);
      found.add(date);
      floor = date.end();
      at = Math.max(at + 1, date.end());
    }
    return found;
  }

  private @Nullable Point point(int at) {
    if (s.isNumber(at)) return number(at);
    Opening opening = p.words().opening(s, at);
    if (opening == null) return null;
    return switch (opening) {
      case MONTH -> MonthDates.monthFirst(p, at);
      case WEEKDAY -> WeekdayDates.at(p, at);
      case DAY -> RelativeDates.day(p, at);
      case BESIDE -> RelativeDates.beside(p, at);
      case ORDINAL -> QuarterDates.at(p, at);
      case NUMBER -> RelativeDates.ago(p, at);
    };
  }

  private @Nullable Point number(int at) {
    Point point = NumericDates.at(p, at);
    point = point == null ? MonthDates.dayFirst(p, at) : point;
    boolean english = p.words().isEnglish();
    point = point == null && english ? YearDates.at(p, at) : point;
    return point == null && english ? RelativeDates.ago(p, at) : point;
  }

  private Found interval(Point point, int floor) {
    Found both = joined(point, floor);
    if (both != null) return both;
    int before = preposition(point, floor);
    String folded = s.folded(before);
    boolean owned = s.is(point.end(), "'s") || s.is(point.end(), "’s");
    Period period = point.period();
    if (before < floor || owned) return plain(point);
    if (folded.equals("since")) return open(point, before, period.from(), null);
    if (folded.equals("after")) return open(point, before, period.to().plusDays(1), null);
    if (folded.equals("before")) return open(point, before, null, period.from().minusDays(1));
    return p.words().isIn("until", folded) ? open(point, before, null, period.to()) : plain(point);
  }

  private static Found plain(Point point) {
    Period period = point.period();
    return new Found(point.first(), point.end(), period.from(), period.to(), point);
  }

  private static Found open(
      Point point, int first, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Found(first, point.end(), from, to, point);
  }

  /// Where the preposition stands: right before a day, and before "the end of" a longer time.
  private int preposition(Point point, int floor) {
    int at = point.first() - 1;
    boolean noun = s.is(at, "the") && YearDates.at(p, point.first()) != null && isYear(point);
    while (!isDay(point) && !noun && at > floor && p.words().isIn("within", s.folded(at))) {
      at--;
    }
    return at;
  }

  private static boolean isDay(Point point) {
    return point.period().from().equals(point.period().to());
  }

  private static boolean isYear(Point point) {
    return switch (point.period().granularity()) {
      case YEAR -> true;
      case DAY, WEEK, MONTH, QUARTER, HALF, DECADE -> false;
    };
  }

  /// "From Monday to Friday", "between March and May", "July 4 to July 9"; null where no second
  /// date is joined.
  private @Nullable Found joined(Point low, int floor) {
    int before = low.first() - 1;
    boolean between = before >= floor && s.is(before, "between");
    boolean from = before >= floor && s.is(before, "from");
    int at = low.end();
    boolean link =
        between ? s.is(at, "and") : s.is(at, "to") || s.is(at, "-") || (from && isTill(at));
    Point high = link && at + 1 < s.size() ? second(at + 1, low) : null;
    if (high == null) return null;
    Period first = low.period();
    Period last = later(high, first);
    if (last == null) return null;
    int start = between || from ? before : low.first();
    int weeks = isUnderWay(low, high, last) ? 1 : 0;
    LocalDate begin = first.from().minusWeeks(weeks);
    return new Found(start, high.end(), begin, last.to().minusWeeks(weeks), low);
  }

  /// "The fair runs from Monday to Thursday", on a Wednesday.
  private boolean isUnderWay(Point low, Point high, Period last) {
    return low.cause() == Cause.WEEKDAY
        && !low.tied()
        && Tense.of(s, low.first(), high.end()) == Tense.OPEN
        && low.period().from().isAfter(p.day())
        && !last.to().minusWeeks(1).isBefore(p.day());
  }

  private boolean isTill(int at) {
    return s.is(at, "until") || s.is(at, "till") || s.is(at, "through");
  }

  private @Nullable Point second(int at, Point low) {
    Point high = point(at);
    boolean year = high == null && isYear(low) && DateWords.year(s, at) > 0;
    if (year) {
      return new Point(at, at + 1, Period.year(DateWords.year(s, at)), Cause.NAMED);
    }
    Month month = high == null ? p.words().month(s, at) : null;
    return month == null ? high : MonthDates.ofYear(p, at, at + 1, month);
  }

  /// The second end, a year or a week later where it was chosen too early; null where the ends do
  /// not fit.
  private @Nullable Period later(Point high, Period first) {
    Period last = high.period();
    if (!last.from().isBefore(first.from())) {
      boolean far = !high.tied() && last.from().isAfter(first.from().plusYears(1));
      return far ? shifted(last, -1) : last;
    }
    if (high.tied()) return null;
    return high.cause() == Cause.WEEKDAY ? Period.day(last.from().plusWeeks(1)) : shifted(last, 1);
  }

  private static Period shifted(Period period, int years) {
    return new Period(
        period.from().plusYears(years), period.to().plusYears(years), period.granularity());
  }
}
