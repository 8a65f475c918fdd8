package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.atom.Sentence;
import java.util.Set;

/// Tells numbers that state no amount: years, days of a month, times, ordinals, labels.
final class NotFigures {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final Set<String> ORDINAL_ENDINGS =
      Set.of("st", "nd", "rd", "th", "er", "eme", "s");

  private final Set<String> months = Set.copyOf(WordList.lines(NotFigures.class, "months.txt"));
  private final Set<String> labels = Set.copyOf(WordList.lines(NotFigures.class, "labels.txt"));
  private final Qualifiers qualifiers;

  NotFigures(Qualifiers qualifiers) {
    this.qualifiers = qualifiers;
  }

  /// Whether a number without a unit is a date, a time, an ordinal or a label.
  boolean covers(Sentence s, Numeral numeral) {
    int first = numeral.first();
    int end = numeral.end();
    return isYear(s, numeral)
        || isDay(s, first, end)
        || isOrdinal(s, first, end)
        || isPartOfCode(s, first, end)
        || labels.contains(s.folded(first - 1))
        || (s.is(first - 1, ".") && s.is(first - 2, "no"));
  }

  /// Four digits in a row are a year unless hedged as a number of something is: about 1500 men.
  boolean isYear(Sentence s, Numeral numeral) {
    String digits = s.folded(numeral.first());
    return digits.length() == 4
        && digits.indexOf(',') < 0
        && !numeral.scaled()
        && numeral.value() >= FIRST_YEAR
        && numeral.value() <= LAST_YEAR
        && !(hedged(s, numeral.first()) && CountedNoun.plural(s.folded(numeral.end())));
  }

  private boolean hedged(Sentence s, int first) {
    return switch (s.folded(first - 1)) {
      case "over", "above", "under", "below", "around" -> false;
      default -> qualifiers.before(s, first) != Qualifier.EXACT;
    };
  }

  private boolean isDay(Sentence s, int first, int end) {
    return isMonth(s, first - 1)
        || isMonth(s, end)
        || (s.is(first - 1, ".") && isMonth(s, first - 2))
        || afterDay(s, first);
  }

  /// The second day of a span: "October 8 and 13".
  private boolean afterDay(Sentence s, int first) {
    boolean link = s.is(first - 1, "and") || s.is(first - 1, "-") || s.is(first - 1, "to");
    return link
        && s.isNumber(first - 2)
        && (isMonth(s, first - 3) || (s.is(first - 3, ".") && isMonth(s, first - 4)));
  }

  private boolean isMonth(Sentence s, int at) {
    return months.contains(s.folded(at));
  }

  private static boolean isOrdinal(Sentence s, int first, int end) {
    return s.isNumber(first) && s.isGlued(end) && ORDINAL_ENDINGS.contains(s.folded(end));
  }

  /// Part of a score, a time, a telephone number or a name: 2:00, 9/11, T-72, F-16, 24703-202.
  private static boolean isPartOfCode(Sentence s, int first, int end) {
    boolean tiedBefore = s.isNumber(first) && s.isGlued(first) && ties(s, first - 1);
    boolean tiedAfter =
        s.isGlued(end)
            && s.isGlued(end + 1)
            && s.isNumber(end + 1)
            && isOneOf("-:/.", s.folded(end));
    return tiedBefore || tiedAfter;
  }

  private static boolean ties(Sentence s, int at) {
    return s.isWord(at) || (isOneOf("-:/#.@_", s.folded(at)) && s.isGlued(at));
  }

  private static boolean isOneOf(String signs, String folded) {
    return folded.length() == 1 && signs.indexOf(folded.charAt(0)) >= 0;
  }
}
