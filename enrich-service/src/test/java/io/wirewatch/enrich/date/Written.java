package io.wirewatch.enrich.date;

import io.wirewatch.contracts.DateMention;
import io.wirewatch.contracts.Granularity;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// A date as the labels of the tests write it: 2024-10-21, 2024-W43, 2024-03..2024-05, ..2030.
final class Written {
  private Written() {}

  static String of(DateMention date) {
    Granularity unit = date.getGranularity();
    Optional<LocalDate> to = date.getTo().map(LocalDate::parse);
    if (date.getFrom().isEmpty()) return ".." + of(to.orElseThrow(), unit);
    LocalDate from = LocalDate.parse(date.getFrom().get());
    if (to.isEmpty()) return of(from, unit) + "..";
    boolean whole = of(from, unit).equals(of(to.get(), unit)) && isFirst(from, unit);
    if (whole) return of(from, unit);
    boolean rolling = unit != Granularity.DAY && !isFirst(from, unit);
    Granularity ends = rolling ? Granularity.DAY : unit;
    return of(from, ends) + ".." + of(to.get(), ends);
  }

  private static boolean isFirst(LocalDate day, Granularity unit) {
    return switch (unit) {
      case DAY -> true;
      case WEEK -> day.getDayOfWeek().getValue() == 1;
      case MONTH -> day.getDayOfMonth() == 1;
      case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
      case HALF -> day.getDayOfMonth() == 1 && day.getMonthValue() % 6 == 1;
      case YEAR, DECADE -> day.getDayOfYear() == 1;
    };
  }

  private static String of(LocalDate day, Granularity unit) {
    int year = day.getYear();
    return switch (unit) {
      case DAY -> day.toString();
      case WEEK ->
          "%d-W%02d"
              .formatted(
                  day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case HALF -> year + "-H" + (day.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> String.valueOf(year);
      case DECADE -> year / 10 + "x";
    };
  }
}
