package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Qualifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the figures of one sentence.
final class FigureReader {
  private static final double MILLION = 1e6;

  private final Numerals numerals = new Numerals();
  private final UnitList units = new UnitList();
  private final Qualifiers qualifiers = new Qualifiers();
  private final CountedNoun countedNoun = new CountedNoun();
  private final NotFigures notFigures = new NotFigures();

  /// A figure, before anyone is known to say it.
  ///
  /// @param unit a code, `percent` or `count`
  record Reading(
      int start,
      int end,
      double value,
      String unit,
      @Nullable String counted,
      Qualifier qualifier) {}

  /// The figures of a sentence, in order.
  List<Reading> read(String text, List<Atom> atoms, boolean decimalComma) {
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      Numeral numeral = numerals.at(atoms, at, decimalComma);
      if (numeral == null) {
        at++;
        continue;
      }
      Step step = step(text, atoms, numeral);
      if (step.reading() != null) {
        readings.add(step.reading());
      }
      at = Math.max(step.next(), at + 1);
    }
    return readings;
  }

  /// What was read, if it is a figure, and the atom to go on with.
  private record Step(@Nullable Reading reading, int next) {}

  private Step step(String text, List<Atom> atoms, Numeral numeral) {
    UnitList.Found sign = units.upTo(atoms, numeral.first());
    if (sign != null && belongs(atoms, sign, numeral)) {
      return money(atoms, sign, numeral);
    }
    Numeral whole = withShortScale(atoms, numeral);
    UnitList.Found unit = units.from(atoms, whole.end());
    if (unit != null && fits(atoms, whole, unit)) {
      return measure(atoms, whole, unit);
    }
    if (notFigures.covers(atoms, numeral)) {
      return new Step(null, numeral.end());
    }
    return count(text, atoms, numeral);
  }

  /// A code glued to letters before it, or a sign that a number before it owns, is not ours.
  private static boolean belongs(List<Atom> atoms, UnitList.Found sign, Numeral numeral) {
    Atom last = atoms.get(sign.end() - 1);
    if (last.isWord() && last.folded().length() < 3) {
      return false;
    }
    boolean apart = !atoms.get(numeral.first()).glued();
    boolean owned = sign.first() > 0 && atoms.get(sign.first() - 1).isNumber();
    return !(owned && apart && !atoms.get(sign.first()).is("$"))
        && !(owned && apart && atoms.get(sign.first()).glued());
  }

  private Step money(List<Atom> atoms, UnitList.Found sign, Numeral numeral) {
    Numeral whole = withShortScale(atoms, numeral);
    Qualifier qualifier = qualifiers.before(atoms, sign.first());
    int start = atoms.get(sign.first()).start();
    int end = atoms.get(whole.end() - 1).end();
    Reading reading = new Reading(start, end, whole.value(), sign.unit().code(), null, qualifier);
    return new Step(reading, whole.end());
  }

  private Step measure(List<Atom> atoms, Numeral numeral, UnitList.Found found) {
    Unit unit = found.unit();
    int end = found.end();
    if (unit.kind() == Unit.Kind.DURATION) {
      int age = Age.end(atoms, end);
      if (age == end) {
        return new Step(null, end);
      }
      end = age;
    }
    boolean negative = isNegative(atoms, numeral);
    int first = negative ? numeral.first() - 1 : numeral.first();
    double value = negative ? -numeral.value() : numeral.value();
    String code = code(unit, numeral);
    Qualifier qualifier = qualifiers.before(atoms, first);
    int start = atoms.get(first).start();
    return new Step(
        new Reading(start, atoms.get(end - 1).end(), value, code, null, qualifier), end);
  }

  private Step count(String text, List<Atom> atoms, Numeral numeral) {
    int from = numeral.end();
    int end = countedNoun.end(atoms, from);
    boolean one = numeral.value() == 1 && numeral.inWords();
    if (end == from || one) {
      return new Step(null, from);
    }
    int start = atoms.get(numeral.first()).start();
    int last = atoms.get(numeral.end() - 1).end();
    Qualifier qualifier = qualifiers.before(atoms, numeral.first());
    String counted = countedNoun.words(text, atoms, from, end);
    return new Step(
        new Reading(start, last, numeral.value(), "count", counted, qualifier), numeral.end());
  }

  /// Takes in a letter of scale set tight behind the digits: 1.8M, 3bn.
  private Numeral withShortScale(List<Atom> atoms, Numeral numeral) {
    int at = numeral.end();
    if (at >= atoms.size() || numeral.scaled() || numeral.inWords()) {
      return numeral;
    }
    double factor = numerals.shortScale(atoms.get(at));
    boolean metres = atoms.get(at).is("m") && units.upTo(atoms, numeral.first()) == null;
    if (factor == 0 || metres || !atoms.get(at).glued()) {
      return numeral;
    }
    return new Numeral(numeral.first(), at + 1, numeral.value() * factor, true, false);
  }

  /// A unit of letters after digits is trusted where a word boundary follows; "in" never is one.
  private static boolean fits(List<Atom> atoms, Numeral numeral, UnitList.Found unit) {
    int end = unit.end();
    boolean letter = atoms.get(unit.first()).folded().length() == 1;
    boolean code =
        end < atoms.size() && letter && atoms.get(end).glued() && atoms.get(end).isNumber();
    boolean tied =
        numeral.first() > 0
            && atoms.get(numeral.first()).glued()
            && atoms.get(numeral.first() - 1).isWord();
    return !code && !tied;
  }

  private static boolean isNegative(List<Atom> atoms, Numeral numeral) {
    int minus = numeral.first() - 1;
    return minus >= 0
        && (atoms.get(minus).is("-") || atoms.get(minus).is("−"))
        && atoms.get(numeral.first()).glued()
        && !atoms.get(minus).glued();
  }

  /// Pounds by the million are money.
  private static String code(Unit unit, Numeral numeral) {
    return unit.code().equals("[lb_av]") && numeral.value() >= MILLION ? "GBP" : unit.code();
  }
}
