package io.wirewatch.enrich.date;

import io.wirewatch.contracts.Granularity;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// The days from the first to the last, both within it.
///
/// @param granularity the unit in which its ends are named
record Period(LocalDate from, LocalDate to, Granularity granularity) {
  private static final int QUARTER_MONTHS = 3;
  private static final int HALF_MONTHS = 6;

  static Period day(LocalDate day) {
    return new Period(day, day, Granularity.DAY);
  }

  /// The week of a day, from Monday.
  static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
    return new Period(monday, monday.plusDays(6), Granularity.WEEK);
  }

  static Period month(int year, Month month) {
    return months(year, month.getValue(), 1, Granularity.MONTH);
  }

  /// @param quarter 1 to 4
  static Period quarter(int year, int quarter) {
    int first = (quarter - 1) * QUARTER_MONTHS + 1;
    return months(year, first, QUARTER_MONTHS, Granularity.QUARTER);
  }

  /// @param half 1 or 2
  static Period half(int year, int half) {
    return months(year, (half - 1) * HALF_MONTHS + 1, HALF_MONTHS, Granularity.HALF);
  }

  static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
  }

  static Period decade(int firstYear) {
    return new Period(
        LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31), Granularity.DECADE);
  }

  private static Period months(int year, int first, int count, Granularity granularity) {
    LocalDate from = LocalDate.of(year, first, 1);
    return new Period(from, from.plusMonths(count).minusDays(1), granularity);
  }

  /// How many days its first day is from another.
  long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(day, from));
  }
}
