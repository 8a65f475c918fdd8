package io.wirewatch.enrich.figure;

import io.wirewatch.enrich.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads numbers in digits (1,500; 2.4 billion; 1/2) and in English words (forty-five thousand).
final class Numerals {
  // Trillion, billion, million, thousand, hundred: no number has more parts that hold a smaller
  // one.
  private static final int DEEPEST = 5;
  private static final Set<String> DIVISORS =
      Set.of("2", "3", "4", "5", "6", "7", "8", "9", "10", "16");

  private final Map<String, Double> ones = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final Map<String, Double> fractions = new HashMap<>();

  /// Reads the word list that ships with the project.
  Numerals() {
    for (String line : WordList.lines(Numerals.class, "number-words.tsv")) {
      String[] cells = line.split("\t", -1);
      Map<String, Double> kind =
          switch (cells[0]) {
            case "one" -> ones;
            case "scale" -> scales;
            case "fraction" -> fractions;
            default -> throw new IllegalStateException("number-words.tsv: " + line);
          };
      kind.put(cells[1], Double.valueOf(cells[2]));
    }
  }

  /// The number that starts at an atom; null where none does.
  @Nullable Numeral at(List<Atom> atoms, int first, boolean decimalComma) {
    Atom atom = atoms.get(first);
    if (atom.isNumber()) {
      return digits(atoms, first, decimalComma);
    }
    return ones.containsKey(atom.folded()) ? words(atoms, first, 0) : null;
  }

  private @Nullable Numeral digits(List<Atom> atoms, int first, boolean decimalComma) {
    double value = DigitString.value(atoms.get(first).folded(), decimalComma);
    if (Double.isNaN(value)) {
      return null;
    }
    int end = first + 1;
    if (isFraction(atoms, first)) {
      double divisor = DigitString.value(atoms.get(first + 2).folded(), decimalComma);
      value = value / divisor;
      end = first + 3;
    }
    return scaled(new Numeral(first, end, value, false, false), atoms, 0);
  }

  private static boolean isFraction(List<Atom> atoms, int first) {
    return first + 2 < atoms.size()
        && atoms.get(first + 1).is("/")
        && atoms.get(first + 1).glued()
        && atoms.get(first + 2).glued()
        && DIVISORS.contains(atoms.get(first + 2).folded());
  }

  private Numeral words(List<Atom> atoms, int first, int depth) {
    double group = 0;
    double last = Double.MAX_VALUE;
    int at = first;
    while (at < atoms.size()) {
      Double one = ones.get(atoms.get(at).folded());
      if (one == null || one >= last || (last < 20 && group > 0)) {
        break;
      }
      group += one;
      last = one;
      at = afterHyphen(atoms, at + 1);
    }
    at = at > first && isHyphen(atoms, at - 1) ? at - 1 : at;
    return scaled(new Numeral(first, at, group, false, true), atoms, depth);
  }

  /// Takes in the scales (hundred, million) and fractions (quarters) that follow, and what is
  /// added.
  private Numeral scaled(Numeral start, List<Atom> atoms, int depth) {
    boolean inWords = start.inWords();
    double value = start.value();
    int end = start.end();
    boolean scaled = false;
    int at = afterHyphen(atoms, end);
    while (at < atoms.size() && factor(atoms, at, inWords) > 0) {
      double factor = factor(atoms, at, inWords);
      value *= factor;
      scaled = true;
      end = at + 1;
      Numeral rest = inWords && depth < DEEPEST ? rest(atoms, end, depth) : null;
      if (rest != null && rest.value() < factor) {
        return new Numeral(start.first(), rest.end(), value + rest.value(), true, true);
      }
      at = afterHyphen(atoms, end);
    }
    return new Numeral(start.first(), end, value, scaled, inWords);
  }

  /// What is added after a scale, in words: "and five" in "one hundred and five".
  private @Nullable Numeral rest(List<Atom> atoms, int end, int depth) {
    int more = afterAnd(atoms, end);
    boolean begins = more < atoms.size() && ones.containsKey(atoms.get(more).folded());
    return begins ? words(atoms, more, depth + 1) : null;
  }

  private double factor(List<Atom> atoms, int at, boolean inWords) {
    Atom atom = atoms.get(at);
    Double fraction = inWords ? fractions.get(atom.folded()) : null;
    if (fraction != null) {
      return fraction;
    }
    boolean letter = atom.folded().length() <= 2;
    return letter ? 0 : scales.getOrDefault(atom.folded(), 0.0);
  }

  /// The factor of a letter set behind digits after a currency sign: 5m, 3bn, 40k; 0 for none.
  double shortScale(Atom atom) {
    return atom.folded().length() <= 2 ? scales.getOrDefault(atom.folded(), 0.0) : 0;
  }

  private static int afterHyphen(List<Atom> atoms, int at) {
    return isHyphen(atoms, at) && at + 1 < atoms.size() && atoms.get(at + 1).glued() ? at + 1 : at;
  }

  private static boolean isHyphen(List<Atom> atoms, int at) {
    return at < atoms.size() && atoms.get(at).is("-") && atoms.get(at).glued();
  }

  private static int afterAnd(List<Atom> atoms, int at) {
    return at < atoms.size() && atoms.get(at).is("and") ? at + 1 : at;
  }
}
