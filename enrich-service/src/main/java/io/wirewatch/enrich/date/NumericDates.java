package io.wirewatch.enrich.date;

import io.wirewatch.enrich.atom.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads dates in digits whose order one can tell: 2024-10-21, 21/10/2024, 10/21/2024, 21.10.2024;
/// not 03/04/2024.
final class NumericDates {
  private static final int MONTHS = 12;
  private static final int ATOMS = 5;

  private NumericDates() {}

  /// The date that starts at an atom; null where none does.
  static @Nullable Point at(Place p, int at) {
    Sentence s = p.s();
    if (s.isGlued(at) && at > 0 && (s.isWord(at - 1) || s.isNumber(at - 1))) return null;
    return s.folded(at).indexOf('.') > 0 ? dotted(s, at) : parted(s, at);
  }

  /// "21.10.2024" is one atom; the day comes first in all that write so.
  private static @Nullable Point dotted(Sentence s, int at) {
    String[] parts = s.folded(at).split("\\.", -1);
    if (parts.length != 3 || parts[2].length() != 4 || parts[0].length() > 2) return null;
    return point(at, at + 1, digits(parts[2]), digits(parts[1]), digits(parts[0]), Cause.DIGITS);
  }

  private static int digits(String folded) {
    return DateWords.digits(folded);
  }

  private static @Nullable Point parted(Sentence s, int at) {
    String mark = s.folded(at + 1);
    boolean parted = mark.equals("/") || mark.equals("-");
    if (!parted || !s.is(at + 3, mark) || !isTight(s, at)) return null;
    int end = at + ATOMS;
    int first = digits(s.folded(at));
    int second = digits(s.folded(at + 2));
    int third = digits(s.folded(at + 4));
    if (s.folded(at).length() == 4) return point(at, end, first, second, third, Cause.WHOLE);
    if (s.folded(at + 4).length() != 4) return null;
    boolean dayFirst = first > MONTHS || first == second;
    boolean monthFirst = second > MONTHS;
    if (!dayFirst && !monthFirst) return null;
    return dayFirst
        ? point(at, end, third, second, first, Cause.DIGITS)
        : point(at, end, third, first, second, Cause.DIGITS);
  }

  private static boolean isTight(Sentence s, int at) {
    for (int next = at + 1; next < at + ATOMS; next++) {
      if (!s.isGlued(next)) return false;
    }
    int next = at + ATOMS;
    boolean longer = s.isGlued(next) && (s.isNumber(next) || s.is(next, "-"));
    return s.isNumber(at + 2) && s.isNumber(at + 4) && !longer;
  }

  private static @Nullable Point point(int at, int end, int year, int month, int day, Cause cause) {
    try {
      return new Point(at, end, Period.day(LocalDate.of(year, month, day)), cause);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
