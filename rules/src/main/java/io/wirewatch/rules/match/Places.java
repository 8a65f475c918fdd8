package io.wirewatch.rules.match;

import io.wirewatch.rules.match.Clause.Alternatives;
import io.wirewatch.rules.match.Clause.Close;
import io.wirewatch.rules.match.Clause.Every;
import io.wirewatch.rules.match.Clause.Except;
import io.wirewatch.rules.match.Clause.InTitle;
import io.wirewatch.rules.match.Clause.Named;
import io.wirewatch.rules.match.Clause.Sequence;
import io.wirewatch.rules.match.Clause.Some;
import java.util.ArrayList;
import java.util.List;

/// Gathers the places that show why a clause holds. What a NOT asks to be absent has none, and
/// neither has an alternative that does not hold.
final class Places {
  private final Reading reading;
  private final List<Place> found = new ArrayList<>();
  private int part;

  private Places(Reading reading) {
    this.reading = reading;
  }

  /// The places of a clause that holds, not in order.
  static List<Place> of(Clause clause, Reading reading) {
    Places places = new Places(reading);
    List<Clause> parts = clause instanceof Every every ? every.operands() : List.of(clause);
    for (Clause each : parts) {
      places.gather(each, reading.fields());
      places.part++;
    }
    return places.found;
  }

  private void gather(Clause clause, List<Prose> scope) {
    if (!Evaluation.holds(clause, reading, scope)) return;
    switch (clause) {
      case Sequence sequence -> scope.forEach(prose -> addRuns(sequence, prose));
      case Alternatives any -> any.sequences().forEach(each -> gather(each, scope));
      case Close close -> scope.forEach(prose -> addPairs(close, prose));
      case Named named ->
          reading
              .mentions(named.name())
              .forEach(mention -> found.add(Place.of(part, mention, named.written())));
      case InTitle title -> gather(title.operand(), List.of(reading.title()));
      case Every every -> every.operands().forEach(each -> gather(each, scope));
      case Some some -> some.operands().forEach(each -> gather(each, scope));
      case Except _ -> {}
    }
  }

  private void addRuns(Sequence sequence, Prose prose) {
    Run.of(sequence, prose).forEach(run -> found.add(Place.of(part, run, prose)));
  }

  private void addPairs(Close close, Prose prose) {
    Pair.of(close, prose).forEach(pair -> found.add(Place.of(part, pair, prose)));
  }
}
