package io.wirewatch.enrich.figure;

import io.wirewatch.enrich.atom.Sentence;
import io.wirewatch.enrich.figure.NumberWords.Role;
import io.wirewatch.enrich.figure.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Reads the numbers that do not start with a number: a dozen, half a million, a third, dozens,
/// hundreds of thousands, several hundred.
///
/// A magnitude is worth twice its unit, the least that its plural can mean: "dozens" is 24.
final class LooseNumerals {
  private static final double LEAST = 2;

  private final NumberWords words;
  private final Numerals numerals;

  LooseNumerals(NumberWords words, Numerals numerals) {
    this.words = words;
    this.numerals = numerals;
  }

  /// The number that starts with a word of such a role; null where none does.
  @Nullable Numeral at(Sentence s, int first, Role role) {
    return switch (role) {
      case ARTICLE -> article(s, first);
      case SOME -> some(s, first, first + 1);
      case PART -> s.is(first, "half") ? half(s, first, first) : null;
      case PLENTY -> plenty(s, first);
      case ONE, SCALE, LETTER, FOREIGN, PARTS -> null;
    };
  }

  /// "A dozen", "a hundred and fifty", "a few thousand", "a couple of hundred", "a third".
  private @Nullable Numeral article(Sentence s, int first) {
    int next = first + 1;
    if (isScale(s, next)) {
      return numerals.scaled(new Numeral(first, next, 1, 1, Form.WORDS), s, 0);
    }
    if (!Double.isNaN(words.value(s.folded(next), Role.SOME))) {
      return some(s, first, next + 1);
    }
    if (s.is(next, "half")) {
      return half(s, first, next);
    }
    double part = words.value(s.folded(next), Role.PART);
    return Double.isNaN(part) || s.isTie(next + 1)
        ? null
        : ofScale(s, new Numeral(first, next + 1, part, 1, Form.PART));
  }

  private @Nullable Numeral some(Sentence s, int first, int next) {
    int at = s.is(next, "of") ? next + 1 : next;
    double factor = isScale(s, at) ? words.scale(s.folded(at), false) : 0;
    return factor == 0 ? null : magnitude(first, at + 1, factor);
  }

  /// "Half a million", "half a mile", "a half-dozen", "half".
  private Numeral half(Sentence s, int first, int half) {
    int at = s.is(half + 1, "a") || s.is(half + 1, "an") ? half + 2 : s.afterTie(half + 1);
    if (isScale(s, at)) {
      return numerals.scaled(new Numeral(first, at, 0.5, 1, Form.WORDS), s, 0);
    }
    boolean apart = at == half + 1 || s.isTie(half + 1);
    Numeral plain = new Numeral(first, apart ? half + 1 : at, 0.5, 1, Form.PART);
    return ofScale(s, plain);
  }

  /// "Three quarters of a million" out of "three quarters"; the part itself where no scale follows.
  Numeral ofScale(Sentence s, Numeral part) {
    int end = part.end();
    int at = s.is(end, "of") && s.is(end + 1, "a") ? end + 2 : end;
    return isScale(s, at)
        ? new Numeral(part.first(), at, part.value(), 1, Form.WORDS)
            .times(words.scale(s.folded(at), false), at + 1)
        : part;
  }

  private @Nullable Numeral plenty(Sentence s, int first) {
    double factor = words.value(s.folded(first), Role.PLENTY);
    int end = first + 1;
    double more = s.is(end, "of") ? words.value(s.folded(end + 1), Role.PLENTY) : Double.NaN;
    if (!Double.isNaN(more)) {
      return magnitude(first, end + 2, factor * more);
    }
    return s.is(first, "tens") ? null : magnitude(first, end, factor);
  }

  private static Numeral magnitude(int first, int end, double unit) {
    return new Numeral(first, end, LEAST * unit, unit, Form.PLENTY);
  }

  private boolean isScale(Sentence s, int at) {
    return !Double.isNaN(words.value(s.folded(at), Role.SCALE));
  }
}
