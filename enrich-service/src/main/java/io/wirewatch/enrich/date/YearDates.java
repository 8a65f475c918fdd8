package io.wirewatch.enrich.date;

import io.wirewatch.enrich.atom.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads years and decades: "in 2024", "the 2016 coup", "2019-2021", "the 1990s".
final class YearDates {
  private static final int EARLIEST_OF_NOUN = 1900;
  private static final int AHEAD = 30;

  private YearDates() {}

  /// The year, years or decade that start at an atom; null where none do.
  static @Nullable Point at(Place p, int at) {
    Sentence s = p.s();
    int year = DateWords.year(s, at);
    if (year < 0 || (s.isGlued(at) && at > 0 && !opens(s.folded(at - 1)))) return null;
    if (s.isGlued(at + 1) && s.is(at + 1, "s")) {
      return year % 10 == 0 ? new Point(at, at + 2, Period.decade(year), Cause.NAMED) : null;
    }
    int last = s.isTie(at + 1) ? DateWords.year(s, at + 2) : -1;
    if (last > year) return new Point(at, at + 3, years(year, last), Cause.NAMED);
    boolean tied = s.isGlued(at + 1) && (s.isWord(at + 1) || isSign(s.folded(at + 1)));
    return !tied && isYear(p, at, year)
        ? new Point(at, at + 1, Period.year(year), Cause.NAMED)
        : null;
  }

  private static boolean opens(String folded) {
    return folded.equals("(") || folded.equals("-") || folded.equals("“");
  }

  private static boolean isSign(String folded) {
    return folded.equals("%") || folded.equals("/") || folded.equals("-") || folded.equals(":");
  }

  static Period years(int first, int last) {
    Period from = Period.year(first);
    return new Period(from.from(), Period.year(last).to(), from.granularity());
  }

  private static boolean isYear(Place p, int at, int year) {
    Sentence s = p.s();
    String before = s.folded(s.is(at - 1, "-") ? at - 2 : at - 1);
    boolean plural = isPlural(s, at + 1);
    if (p.words().isIn("before-year", before)) return true;
    if (p.words().isIn("before-part", before) && !plural) return true;
    boolean noun = p.words().isIn("before-noun", before) && s.isWord(at + 1);
    return noun && year >= EARLIEST_OF_NOUN && year <= p.day().getYear() + AHEAD;
  }

  private static boolean isPlural(Sentence s, int at) {
    String folded = s.folded(at);
    return s.isWord(at) && folded.endsWith("s") && !folded.endsWith("ss") && folded.length() > 3;
  }
}
