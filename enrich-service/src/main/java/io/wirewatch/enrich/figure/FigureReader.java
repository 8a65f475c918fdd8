package io.wirewatch.enrich.figure;

import io.wirewatch.enrich.atom.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Reads the figures of one sentence.
final class FigureReader {
  private final Numerals numerals = new Numerals();
  private final Qualifiers qualifiers = new Qualifiers();
  private final NotFigures notFigures = new NotFigures(qualifiers);
  private final Amounts amounts = new Amounts(numerals, new UnitList(), qualifiers);
  private final Counts counts = new Counts(numerals, qualifiers, amounts);
  private final Ranges ranges = new Ranges(numerals, notFigures, amounts, counts);

  /// The figures and spans of time of a sentence, in order.
  List<Reading> read(Sentence sentence) {
    List<Reading> readings = new ArrayList<>();
    int floor = 0;
    int at = 0;
    while (at < sentence.size()) {
      Numeral numeral = numerals.at(sentence, at);
      Step step = numeral == null ? amounts.lone(sentence, at) : step(sentence, numeral, floor);
      if (step == null) {
        at++;
        continue;
      }
      readings.addAll(step.readings());
      at = Math.max(step.next(), at + 1);
      floor = step.readings().isEmpty() ? floor : at;
    }
    return readings;
  }

  /// @param floor the first atom that no figure has taken yet
  private Step step(Sentence s, Numeral numeral, int floor) {
    Step range = ranges.read(s, numeral, floor);
    if (range != null) {
      return range;
    }
    Step age = Age.read(s, numeral);
    if (age != null) {
      return age;
    }
    Step amount = amounts.read(s, numeral, floor);
    if (amount != null) {
      return amount;
    }
    Step proportion = counts.proportion(s, numeral);
    if (proportion != null) {
      return proportion;
    }
    Numeral whole = amounts.withShortScale(s, numeral);
    return notFigures.covers(s, whole) ? Step.none(whole.end()) : counts.read(s, whole);
  }
}
