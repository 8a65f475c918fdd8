package io.wirewatch.enrich.date;

import io.wirewatch.enrich.atom.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads quarters and halves of a year: "the third quarter", "Q3 2024", "first-quarter profit",
/// "the first half of 2024".
final class QuarterDates {
  private QuarterDates() {}

  /// The quarter or half that an ordinal opens; null where none stands there.
  static @Nullable Point at(Place p, int at) {
    Sentence s = p.s();
    int number = ordinal(s.folded(at));
    if (number == 0) return letter(p, at);
    int named = s.afterTie(at + 1);
    if (s.is(named, "quarter")) return quarter(p, at, named + 1, number);
    return s.is(named, "half") && number <= 2 ? half(p, at, named + 1, number) : null;
  }

  private static int ordinal(String folded) {
    return switch (folded) {
      case "first" -> 1;
      case "second" -> 2;
      case "third" -> 3;
      case "fourth" -> 4;
      default -> 0;
    };
  }

  /// Q3.
  private static @Nullable Point letter(Place p, int at) {
    Sentence s = p.s();
    boolean tight = s.is(at, "q") && s.isCapital(at) && s.isGlued(at + 1);
    int number = tight ? DateWords.digits(s.folded(at + 1)) : 0;
    return number >= 1 && number <= 4 ? quarter(p, at, at + 2, number) : null;
  }

  private static @Nullable Point quarter(Place p, int at, int end, int number) {
    int yearAt = p.s().is(end, "of") ? end + 1 : end;
    int year = year(p, yearAt);
    if (year > 0) {
      return new Point(at, endOfYear(p, yearAt), Period.quarter(year, number), Cause.NAMED);
    }
    // A quarter that is told of has begun, unless it is said to come.
    Tense tense = Tense.of(p.s(), at, end);
    Period period =
        p.chosen(tense == Tense.FUTURE ? tense : Tense.PAST, y -> Period.quarter(y, number));
    return period == null ? null : new Point(at, end, period, Cause.PART, false);
  }

  /// A half is of a year only where that is said: games have halves too.
  private static @Nullable Point half(Place p, int at, int end, int number) {
    int year = p.s().is(end, "of") ? year(p, end + 1) : -1;
    return year < 0
        ? null
        : new Point(at, endOfYear(p, end + 1), Period.half(year, number), Cause.NAMED);
  }

  /// 2024, "last year", "this year", "the year"; -1 for none.
  private static int year(Place p, int at) {
    Sentence s = p.s();
    int year = DateWords.year(s, at);
    if (year > 0 || !s.is(at + 1, "year")) return year;
    return switch (s.folded(at)) {
      case "last" -> p.day().getYear() - 1;
      case "this", "the" -> p.day().getYear();
      case "next" -> p.day().getYear() + 1;
      default -> -1;
    };
  }

  private static int endOfYear(Place p, int at) {
    return p.s().isNumber(at) ? at + 1 : at + 2;
  }
}
