package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.atom.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads how long something takes, and what does: "three days of talks", "a nine-month siege", "for
/// a week".
final class TimeSpans {
  private final Set<String> lasting = Set.copyOf(WordList.lines(TimeSpans.class, "lasting.txt"));
  private final CountedNoun nouns = new CountedNoun();
  private final UnitList units;
  private final Qualifiers qualifiers;

  TimeSpans(UnitList units, Qualifiers qualifiers) {
    this.units = units;
    this.qualifiers = qualifiers;
  }

  /// A number of units of time as the time that something takes.
  ///
  /// @param end the atom after the unit
  Reading read(Sentence s, Reading amount, int end) {
    boolean of = s.is(end, "of");
    boolean tied = end >= 2 && s.isTie(end - 2);
    int from = of ? end + 1 : end;
    int last = of || tied ? nouns.end(s, from) : from;
    return amount.of(last > from ? s.words(from, last) : null);
  }

  /// "A week" stands for one where it says how long: for a week, not twice a week.
  @Nullable Step lone(Sentence s, int at) {
    if (!(s.is(at, "a") || s.is(at, "an")) || !lasting.contains(s.folded(at - 1))) return null;
    UnitList.Found unit = units.from(s, at + 1);
    if (unit == null || unit.unit().kind() != Unit.Kind.DURATION) return null;
    double value = unit.unit().factor();
    Qualifier qualifier = qualifiers.before(s, at);
    int end = s.at(unit.end() - 1).end();
    Reading one = new Reading(s.at(at).start(), end, value, unit.unit().code(), null, qualifier);
    return Step.of(read(s, one, unit.end()), unit.end());
  }
}
