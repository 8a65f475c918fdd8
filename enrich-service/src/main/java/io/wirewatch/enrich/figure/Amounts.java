package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Qualifier;
import io.wirewatch.enrich.atom.Atom;
import io.wirewatch.enrich.atom.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads numbers with a unit: money, measures, shares, ages.
final class Amounts {
  private static final double MILLION = 1e6;

  private final Numerals numerals;
  private final UnitList units;
  private final Qualifiers qualifiers;
  private final SmallChange change;
  private final TimeSpans spans;

  Amounts(Numerals numerals, UnitList units, Qualifiers qualifiers) {
    this.numerals = numerals;
    this.units = units;
    this.qualifiers = qualifiers;
    this.change = new SmallChange(numerals, units);
    this.spans = new TimeSpans(units, qualifiers);
  }

  /// "A week" behind a word that says it lasts; null for anything else.
  @Nullable Step lone(Sentence s, int at) {
    return spans.lone(s, at);
  }

  /// The amount that a number states with its unit; null where it has none.
  ///
  /// @param floor the first atom that no figure has taken yet
  @Nullable Step read(Sentence s, Numeral numeral, int floor) {
    UnitList.Found sign = sign(s, numeral, floor);
    return sign != null ? money(s, sign.unit(), sign.first(), numeral) : behind(s, numeral);
  }

  /// The sign or code before a number that belongs to it; null where none does.
  UnitList.@Nullable Found sign(Sentence s, Numeral numeral, int floor) {
    UnitList.Found sign = units.upTo(s, numeral.first());
    return sign != null && sign.first() >= floor && belongs(s, sign, numeral) ? sign : null;
  }

  /// A code glued to letters before it, or a sign that a number before it owns, is not ours.
  private static boolean belongs(Sentence s, UnitList.Found sign, Numeral numeral) {
    Atom last = s.at(sign.end() - 1);
    if (last.isWord() && last.folded().length() < 3) {
      return false;
    }
    boolean apart = !s.at(numeral.first()).glued();
    boolean owned = s.isNumber(sign.first() - 1);
    return !(owned && apart && !s.is(sign.first(), "$"))
        && !(owned && apart && s.isGlued(sign.first()));
  }

  /// Money whose currency stands from an atom on, before the number.
  Step money(Sentence s, Unit unit, int first, Numeral numeral) {
    Numeral whole = withShortScale(s, numeral);
    return change.with(s, reading(s, first, whole.end(), whole.value(), unit), whole.end());
  }

  private @Nullable Step behind(Sentence s, Numeral numeral) {
    Numeral whole = withShortScale(s, numeral);
    UnitList.Found unit = units.from(s, whole.end());
    if (unit == null && numeral.form() == Numeral.Form.PLENTY && s.is(whole.end(), "of")) {
      unit = units.from(s, whole.end() + 1);
    }
    if (unit == null && numeral.form() == Numeral.Form.PART) {
      unit = ofOne(s, whole.end());
    }
    return unit != null && fits(s, whole, unit) ? measure(s, whole, unit) : null;
  }

  /// The unit of "three quarters of a mile".
  private UnitList.@Nullable Found ofOne(Sentence s, int at) {
    boolean one = s.is(at, "of") && (s.is(at + 1, "a") || s.is(at + 1, "an"));
    return one ? units.from(s, at + 2) : null;
  }

  private Step measure(Sentence s, Numeral numeral, UnitList.Found found) {
    Unit unit = found.unit();
    int end = found.end();
    double value = numeral.value();
    if (unit.kind() == Unit.Kind.CLOCK) {
      return Step.none(end);
    }
    if (unit.kind() == Unit.Kind.DURATION) {
      int age = Age.end(s, end);
      if (age == end) {
        return Step.of(spans.read(s, reading(s, numeral.first(), end, value, unit), end), end);
      }
      end = age;
    }
    if (unit.kind() == Unit.Kind.CURRENCY && !numeral.scaled()) {
      double scale = numerals.longScale(s.folded(end));
      value *= scale > 0 ? scale : 1;
      end += scale > 0 ? 1 : 0;
    }
    int first = isNegative(s, numeral) ? numeral.first() - 1 : numeral.first();
    double signed = first < numeral.first() ? -value : value;
    return change.with(s, reading(s, first, end, signed, pounds(unit, numeral)), end);
  }

  private Reading reading(Sentence s, int first, int end, double value, Unit unit) {
    Qualifier qualifier = qualifiers.before(s, first);
    int start = s.at(first).start();
    double exact = value * unit.factor();
    return new Reading(start, s.at(end - 1).end(), exact, unit.code(), null, qualifier);
  }

  /// Takes in a letter of scale set tight behind the digits: 1.8M, 3bn.
  Numeral withShortScale(Sentence s, Numeral numeral) {
    int at = numeral.end();
    if (!s.isGlued(at) || numeral.scaled() || numeral.inWords()) {
      return numeral;
    }
    double factor = numerals.shortScale(s.at(at));
    boolean scale = factor != 0 && !(s.is(at, "m") && isMetres(s, numeral, at));
    return scale ? numeral.times(factor, at + 1) : numeral;
  }

  /// A small m is a million only by a currency or before one or another unit, or before people.
  private boolean isMetres(Sentence s, Numeral numeral, int letter) {
    if (s.isCapital(letter) && s.isWord(letter + 1) && !s.isGlued(letter + 1)) {
      return false;
    }
    UnitList.Found unit = s.isTie(letter + 1) ? null : units.from(s, letter + 1);
    boolean measured = unit != null && s.folded(unit.first()).length() > 2;
    return !measured && !s.is(letter + 1, "people") && units.upTo(s, numeral.first()) == null;
  }

  /// Whether a name behind a number is its unit: no code that digits go on with (L-202), no
  /// currency of the number behind it (3 USD50), and the number no part of a word.
  private static boolean fits(Sentence s, Numeral numeral, UnitList.Found unit) {
    int end = unit.end();
    boolean before = s.isGlued(end) && s.isNumber(end);
    boolean letter = s.folded(unit.first()).length() == 1;
    boolean money = unit.unit().kind() == Unit.Kind.CURRENCY && !s.isGlued(unit.first());
    boolean code = letter && s.isTie(end) && s.isNumber(end + 1);
    boolean tied = s.isGlued(numeral.first()) && s.isWord(numeral.first() - 1);
    return !(before && (letter || money)) && !code && !tied;
  }

  private static boolean isNegative(Sentence s, Numeral numeral) {
    int minus = numeral.first() - 1;
    boolean sign = s.is(minus, "-") && s.isGlued(numeral.first()) && !s.isGlued(minus);
    return s.is(minus, "minus") || (sign && !s.isNumber(minus - 1));
  }

  /// Pounds by the million are money.
  private static Unit pounds(Unit unit, Numeral numeral) {
    return unit.code().equals("[lb_av]") && numeral.value() >= MILLION
        ? new Unit("GBP", Unit.Kind.CURRENCY, 1)
        : unit;
  }
}
