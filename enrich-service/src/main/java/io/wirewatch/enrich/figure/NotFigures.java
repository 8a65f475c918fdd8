package io.wirewatch.enrich.figure;

import io.wirewatch.enrich.text.WordList;
import java.util.List;
import java.util.Set;

/// Tells numbers that state no amount: years, days of a month, times, ordinals, labels.
final class NotFigures {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final Set<String> ORDINAL_ENDINGS =
      Set.of("st", "nd", "rd", "th", "er", "eme", "s");

  private final Set<String> months = Set.copyOf(WordList.lines(NotFigures.class, "months.txt"));
  private final Set<String> labels = Set.copyOf(WordList.lines(NotFigures.class, "labels.txt"));

  /// Whether a number without a unit is a date, a time, an ordinal or a label.
  boolean covers(List<Atom> atoms, Numeral numeral) {
    int first = numeral.first();
    int end = numeral.end();
    return isYear(atoms.get(first), numeral)
        || isDay(atoms, first, end)
        || isOrdinal(atoms, first, end)
        || isPartOfCode(atoms, first, end)
        || (first > 0 && labels.contains(atoms.get(first - 1).folded()))
        || (first > 1 && atoms.get(first - 1).is(".") && atoms.get(first - 2).is("no"));
  }

  private static boolean isYear(Atom atom, Numeral numeral) {
    return atom.folded().length() == 4
        && atom.folded().indexOf(',') < 0
        && !numeral.scaled()
        && numeral.value() >= FIRST_YEAR
        && numeral.value() <= LAST_YEAR;
  }

  private boolean isDay(List<Atom> atoms, int first, int end) {
    return isMonth(atoms, first - 1)
        || isMonth(atoms, end)
        || (first > 1 && atoms.get(first - 1).is(".") && isMonth(atoms, first - 2))
        || afterDay(atoms, first);
  }

  /// The second day of a span: "October 8 and 13".
  private boolean afterDay(List<Atom> atoms, int first) {
    return first > 2
        && (atoms.get(first - 1).is("and")
            || atoms.get(first - 1).is("-")
            || atoms.get(first - 1).is("to"))
        && atoms.get(first - 2).isNumber()
        && (isMonth(atoms, first - 3)
            || (atoms.get(first - 3).is(".") && isMonth(atoms, first - 4)));
  }

  private boolean isMonth(List<Atom> atoms, int at) {
    return at >= 0 && at < atoms.size() && months.contains(atoms.get(at).folded());
  }

  private static boolean isOrdinal(List<Atom> atoms, int first, int end) {
    return end < atoms.size()
        && atoms.get(first).isNumber()
        && atoms.get(end).glued()
        && ORDINAL_ENDINGS.contains(atoms.get(end).folded());
  }

  /// Part of a score, a time, a telephone number or a name: 2:00, 9/11, T-72, F-16, 24703-202.
  private static boolean isPartOfCode(List<Atom> atoms, int first, int end) {
    boolean tiedBefore =
        first > 0
            && atoms.get(first).isNumber()
            && atoms.get(first).glued()
            && ties(atoms, first - 1);
    boolean tiedAfter =
        end + 1 < atoms.size()
            && atoms.get(end).glued()
            && atoms.get(end + 1).glued()
            && atoms.get(end + 1).isNumber()
            && isOneOf("-:/.", atoms.get(end).folded());
    return tiedBefore || tiedAfter;
  }

  private static boolean ties(List<Atom> atoms, int at) {
    Atom atom = atoms.get(at);
    return atom.isWord() || (isOneOf("-:/#.@_", atom.folded()) && atom.glued());
  }

  private static boolean isOneOf(String signs, String folded) {
    return folded.length() == 1 && signs.indexOf(folded.charAt(0)) >= 0;
  }
}
