package io.wirewatch.enrich.figure;

import io.wirewatch.enrich.atom.Atom;
import io.wirewatch.enrich.atom.Sentence;
import io.wirewatch.enrich.figure.NumberWords.Role;
import io.wirewatch.enrich.figure.NumberWords.Word;
import io.wirewatch.enrich.figure.Numeral.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads numbers in digits (1,500; 2.4 billion; 1/2), in English words (forty-five thousand; two
/// and a half) and those that are neither (dozens; several hundred).
final class Numerals {
  // Trillion, billion, million, thousand, hundred: no number has more parts that hold a smaller
  // one.
  private static final int DEEPEST = 5;
  private static final int LONGEST_SPACED = 4;
  private static final Set<String> DIVISORS =
      Set.of("2", "3", "4", "5", "6", "7", "8", "9", "10", "16");

  private final NumberWords words = new NumberWords();
  private final LooseNumerals loose = new LooseNumerals(words, this);

  /// The number that starts at an atom; null where none does.
  @Nullable Numeral at(Sentence s, int first) {
    Atom atom = s.at(first);
    if (atom.isNumber()) {
      return digits(s, first);
    }
    Word word = words.of(atom.folded());
    if (word == null) {
      return null;
    }
    return switch (word.role()) {
      case ONE -> words(s, first, 0);
      case ARTICLE, SOME, PART, PLENTY -> loose.at(s, first, word.role());
      case SCALE, LETTER, FOREIGN, PARTS -> null;
    };
  }

  private @Nullable Numeral digits(Sentence s, int first) {
    double vulgar = DigitString.vulgar(s.folded(first));
    if (!Double.isNaN(vulgar)) {
      return new Numeral(first, first + 1, vulgar, 1, Form.PART);
    }
    double value = DigitString.value(s.folded(first), s.decimalComma());
    if (Double.isNaN(value)) {
      return null;
    }
    if (isFraction(s, first)) {
      return scaled(simple(first, first + 3, value / divisor(s, first), Form.DIGITS), s, 0);
    }
    if (isSpacedDecimal(s, first)) {
      String spaced = s.folded(first) + "." + s.folded(first + 2);
      double whole = DigitString.value(spaced, false);
      return scaled(simple(first, first + 3, whole, Form.DIGITS), s, 0);
    }
    return scaled(mixed(simple(first, first + 1, value, Form.DIGITS), s), s, 0);
  }

  /// "14 . 8", as texts have it whose words were cut apart.
  private static boolean isSpacedDecimal(Sentence s, int first) {
    return s.is(first + 1, ".")
        && !s.isGlued(first + 1)
        && s.isNumber(first + 2)
        && !s.isGlued(first + 2)
        && isPlain(s.folded(first))
        && isPlain(s.folded(first + 2));
  }

  private static boolean isPlain(String digits) {
    return digits.length() <= LONGEST_SPACED && digits.chars().allMatch(Character::isDigit);
  }

  private static Numeral simple(int first, int end, double value, Form form) {
    return new Numeral(first, end, value, 1, form);
  }

  private static double divisor(Sentence s, int first) {
    return DigitString.value(s.folded(first + 2), false);
  }

  private static boolean isFraction(Sentence s, int first) {
    return s.is(first + 1, "/")
        && s.isGlued(first + 1)
        && s.isGlued(first + 2)
        && DIVISORS.contains(s.folded(first + 2));
  }

  /// Takes in the fraction of a mixed number: 2½, 2 1/2, two and a half, two and three quarters.
  private Numeral mixed(Numeral whole, Sentence s) {
    int at = whole.end();
    double vulgar = DigitString.vulgar(s.folded(at));
    if (!Double.isNaN(vulgar)) {
      return simple(whole.first(), at + 1, whole.value() + vulgar, whole.form());
    }
    if (s.isNumber(at) && isFraction(s, at) && s.folded(at).length() == 1) {
      double part = DigitString.value(s.folded(at), false) / divisor(s, at);
      return part < 1 ? simple(whole.first(), at + 3, whole.value() + part, whole.form()) : whole;
    }
    return s.is(at, "and") ? mixedInWords(whole, s) : whole;
  }

  private Numeral mixedInWords(Numeral whole, Sentence s) {
    int at = whole.end() + 1;
    boolean article = s.is(at, "a");
    double count = article ? 1 : words.value(s.folded(at), Role.ONE);
    int named = s.afterTie(at + 1);
    double part = words.value(s.folded(named), count == 1 ? Role.PART : Role.PARTS);
    boolean isPart = count * part < 1;
    return isPart
        ? simple(whole.first(), named + 1, whole.value() + count * part, whole.form())
        : whole;
  }

  private Numeral words(Sentence s, int first, int depth) {
    double group = 0;
    double last = Double.MAX_VALUE;
    int at = first;
    while (at < s.size()) {
      double one = words.value(s.folded(at), Role.ONE);
      if (Double.isNaN(one) || one >= last || (last < 20 && at > first)) {
        break;
      }
      group += one;
      last = one;
      at = s.afterTie(at + 1);
    }
    at = s.is(at - 1, "-") ? at - 1 : at;
    Numeral parts = parts(s, first, at, group);
    return parts != null ? parts : scaled(mixed(simple(first, at, group, Form.WORDS), s), s, depth);
  }

  /// "Two thirds", "one-fifth", "a two-third majority"; null where no part is named.
  private @Nullable Numeral parts(Sentence s, int first, int end, double count) {
    int at = s.afterTie(end);
    boolean single = (count == 1 || at > end) && !s.isTie(at + 1);
    double part = words.value(s.folded(at), Role.PARTS);
    part = Double.isNaN(part) && single ? words.value(s.folded(at), Role.PART) : part;
    return count * part < 1
        ? loose.ofScale(s, simple(first, at + 1, count * part, Form.PART))
        : null;
  }

  /// Takes in the scales that follow (hundred, million) and what is added to them.
  Numeral scaled(Numeral start, Sentence s, int depth) {
    Numeral number = start;
    int at = s.afterTie(start.end());
    while (at < s.size()) {
      double factor = words.scale(s.folded(at), !start.inWords());
      if (factor == 0) {
        break;
      }
      number = number.times(factor, at + 1);
      Numeral rest = start.inWords() && depth < DEEPEST ? rest(s, at + 1, depth) : null;
      if (rest != null && rest.value() < factor) {
        double sum = number.value() + rest.value();
        return new Numeral(start.first(), rest.end(), sum, number.factor(), Form.WORDS);
      }
      at = s.afterTie(number.end());
    }
    return number;
  }

  /// What is added after a scale, in words: "and five" in "one hundred and five".
  private @Nullable Numeral rest(Sentence s, int end, int depth) {
    int more = s.is(end, "and") ? end + 1 : end;
    boolean begins = !Double.isNaN(words.value(s.folded(more), Role.ONE));
    Numeral rest = begins ? words(s, more, depth + 1) : null;
    return rest == null || rest.form() == Form.PART ? null : rest;
  }

  /// The factor of a letter set behind digits: 5m, 3bn, 40k; 0 for none.
  double shortScale(Atom atom) {
    double factor = words.value(atom.folded(), Role.LETTER);
    return Double.isNaN(factor) ? 0 : factor;
  }

  /// The factor of a word of scale of two letters or more: million, bn; 0 for none.
  double longScale(String folded) {
    double letters = folded.length() > 1 ? words.value(folded, Role.LETTER) : Double.NaN;
    return Double.isNaN(letters) ? words.scale(folded, true) : letters;
  }
}
