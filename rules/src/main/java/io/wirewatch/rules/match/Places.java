package io.wirewatch.rules.match;

import io.wirewatch.contracts.Quote;
import io.wirewatch.rules.language.Watch;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.Placed;
import java.util.ArrayList;
import java.util.List;

/// Gathers the places that show why a watch holds. What a NOT asks to be absent has none, and
/// neither has an alternative that does not hold.
///
/// It walks the expression and its program side by side: the one says how the rule writes a clause,
/// the other where it stands.
final class Places {
  private final Reading reading;
  private final Evaluation evaluation;
  private final Runs runs;
  private final Fields fields;
  private final int[] program;
  private final List<Place> found = new ArrayList<>();
  private int part;

  private Places(int[] program, Reading reading, Evaluation evaluation) {
    this.program = program;
    this.reading = reading;
    this.evaluation = evaluation;
    this.runs = new Runs(reading, evaluation);
    this.fields = new Fields(reading, evaluation);
  }

  /// The places of a watch that holds, not in order.
  static List<Place> of(Expression watch, int[] program, Reading reading, Evaluation evaluation) {
    Places places = new Places(program, reading, evaluation);
    int end = reading.words().count();
    if (watch instanceof Expression.And and) {
      int at = 1;
      for (Expression operand : and.operands()) {
        places.gather(operand, at, 0, end);
        places.part++;
        at += Program.size(program[at]);
      }
    } else {
      places.gather(watch, 0, 0, end);
    }
    return places.found;
  }

  private void gather(Expression clause, int at, int from, int to) {
    if (!evaluation.holds(program, at, from, to)) return;
    switch (clause) {
      case Placed placed -> addRuns(placed, at, from, to);
      case Expression.Near near ->
          addPairs(near.left(), near.right(), near.distance(), false, at, from, to);
      case Expression.Before before ->
          addPairs(before.first(), before.then(), before.distance(), true, at, from, to);
      case Expression.Times times -> addRuns(times.operand(), at + 2, from, to);
      case Expression.And and -> each(and.operands(), at, from, to);
      case Expression.Or or -> each(or.operands(), at, from, to);
      case Expression.AtLeast some -> each(some.operands(), at, from, to);
      case Expression.NamedSet set -> gather(set.meaning(), at, from, to);
      case Expression.Within within -> inside(within, at);
      case Expression.Names _ -> addSpots(clause, fields.named(Program.symbol(program[at])));
      case Expression.States _ -> addSpots(clause, fields.figures(program, at));
      case Expression.Attributed attributed -> claimed(attributed, at);
      case Expression.Not _,
          Expression.From _,
          Expression.InLanguage _,
          Expression.HasKeyword _,
          Expression.InStory _ -> {}
    }
  }

  private void each(List<Expression> operands, int at, int from, int to) {
    int operand = Program.operands(program, at);
    for (Expression each : operands) {
      gather(each, operand, from, to);
      operand += Program.size(program[operand]);
    }
  }

  private void claimed(Expression.Attributed attributed, int at) {
    addSpots(attributed, fields.claimed(program, at));
    if (attributed.said().isEmpty()) return;
    for (Quote quote : fields.claims(program, at)) {
      int said = Program.operands(program, at);
      gather(attributed.said().get(), said, evaluation.firstWord(quote), evaluation.endWord(quote));
    }
  }

  private void inside(Expression.Within within, int at) {
    int middle = reading.titleEnd();
    switch (within.scope()) {
      case TITLE -> gather(within.operand(), at + 1, 0, middle);
      case LEAD -> gather(within.operand(), at + 1, middle, reading.words().endOfLead());
      case ADDED -> {
        Additions additions = reading.additions();
        for (int i = 0; i < additions.size(); i++) {
          gather(within.operand(), at + 1, additions.from(i), additions.to(i));
        }
      }
    }
  }

  private void addRuns(Placed placed, int at, int from, int to) {
    for (Run run : runs.of(placed, program, at, from, to)) {
      Mark mark = mark(run);
      found.add(new Place(part, runs.spot(run.first(), run.last()), List.of(mark)));
    }
  }

  private void addPairs(
      Placed left, Placed right, int distance, boolean ordered, int at, int from, int to) {
    int second = at + 2 + Program.size(program[at + 2]);
    List<Run> lefts = runs.of(left, program, at + 2, from, to);
    List<Run> rights = runs.of(right, program, second, from, to);
    for (Runs.Pair pair : runs.pairs(lefts, rights, distance, ordered)) {
      Spot spot = runs.spot(pair.first(), pair.last());
      found.add(new Place(part, spot, List.of(mark(pair.left()), mark(pair.right()))));
    }
  }

  private void addSpots(Expression clause, List<Spot> spots) {
    String written = Watch.print(clause);
    for (Spot spot : spots) {
      found.add(new Place(part, spot, List.of(new Mark(written, spot))));
    }
  }

  private Mark mark(Run run) {
    return new Mark(Watch.print(run.clause()), runs.spot(run.first(), run.last()));
  }
}
