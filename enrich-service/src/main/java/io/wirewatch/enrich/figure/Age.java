package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Qualifier;
import io.wirewatch.enrich.atom.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells an age from any other number: by what follows the unit (12 years old), by a word before it
/// (aged 45), by where it stands (Ann Lee, 45, said).
final class Age {
  private static final double OLDEST = 120;
  private static final String YEARS = "a";

  private Age() {}

  /// The index after `old` or `of age` at an atom; the same index where neither stands there.
  static int end(Sentence s, int at) {
    int word = s.is(at, "-") ? at + 1 : at;
    if (s.is(word, "old") || s.is(word, "olds")) {
      return word + 1;
    }
    return s.is(word, "of") && s.is(word + 1, "age") ? word + 2 : at;
  }

  /// The age in years that a number without a unit states; null where it is none.
  static @Nullable Step read(Sentence s, Numeral numeral) {
    boolean plain = !numeral.scaled() && numeral.value() > 0 && numeral.value() <= OLDEST;
    boolean whole = numeral.form() == Numeral.Form.DIGITS || numeral.form() == Numeral.Form.WORDS;
    if (!plain || !whole || !(isAfterAged(s, numeral) || isApposition(s, numeral))) {
      return null;
    }
    int start = s.at(numeral.first()).start();
    int end = s.at(numeral.end() - 1).end();
    return Step.of(
        new Reading(start, end, numeral.value(), YEARS, null, Qualifier.EXACT), numeral.end());
  }

  private static boolean isAfterAged(Sentence s, Numeral numeral) {
    int before = numeral.first() - 1;
    boolean aged = s.is(before, "aged") || s.is(before, "age");
    boolean ageOf = s.is(before, "of") && s.is(before - 1, "age");
    return (aged || ageOf) && !s.isTie(numeral.end()) && !isUnitOfTime(s, numeral.end());
  }

  private static boolean isUnitOfTime(Sentence s, int at) {
    return switch (s.folded(at)) {
      case "months", "month", "weeks", "days", "years", "year", "minutes", "hours" -> true;
      default -> false;
    };
  }

  private static boolean isApposition(Sentence s, Numeral numeral) {
    int comma = numeral.first() - 1;
    boolean closed =
        switch (s.folded(numeral.end())) {
          case ",", ".", ";", ")" -> true;
          default -> false;
        };
    return closed && s.is(comma, ",") && comma > 0 && s.names().personEndsAt(s.at(comma - 1).end());
  }
}
