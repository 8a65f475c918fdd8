package io.wirewatch.rules.match;

import io.wirewatch.contracts.Quote;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.AnyOf;
import io.wirewatch.rules.model.Expression.Phrase;
import io.wirewatch.rules.model.Expression.Placed;
import io.wirewatch.rules.model.Expression.PlacedSet;
import io.wirewatch.rules.model.Expression.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Takes an expression apart and says of each clause whether it holds in the article, and where.
final class Explaining {
  private final int[] program;
  private final Reading reading;
  private final Evaluation evaluation;
  private final Runs runs;
  private final Fields fields;

  private Explaining(int[] program, Reading reading, Evaluation evaluation) {
    this.program = program;
    this.reading = reading;
    this.evaluation = evaluation;
    this.runs = new Runs(reading, evaluation);
    this.fields = new Fields(reading, evaluation);
  }

  /// Explains an expression. Throws [CostExceeded].
  static ExplainedClause of(
      Expression expression, int[] program, Reading reading, Evaluation evaluation) {
    evaluation.begin();
    return new Explaining(program, reading, evaluation)
        .explain(expression, 0, 0, reading.words().count());
  }

  private ExplainedClause explain(Expression clause, int at, int from, int to) {
    return switch (clause) {
      case Term term -> placed(term, at, from, to, List.of());
      case Phrase phrase -> placed(phrase, at, from, to, List.of());
      case AnyOf any -> placed(any, at, from, to, each(any.alternatives(), at, from, to));
      case PlacedSet set ->
          placed(set, at, from, to, List.of(explain(set.meaning(), at, from, to)));
      case Expression.NamedSet set ->
          joined(set, at, from, to, List.of(explain(set.meaning(), at, from, to)));
      case Expression.And and -> joined(and, at, from, to, each(and.operands(), at, from, to));
      case Expression.Or or -> joined(or, at, from, to, each(or.operands(), at, from, to));
      case Expression.AtLeast some ->
          joined(some, at, from, to, each(some.operands(), at, from, to));
      case Expression.Not not ->
          joined(not, at, from, to, each(List.of(not.operand()), at, from, to));
      case Expression.Within within -> inside(within, at, from, to);
      case Expression.Times times -> times(times, at, from, to);
      case Expression.Near near -> near(near, at, from, to);
      case Expression.Before before -> before(before, at, from, to);
      case Expression.Names names -> field(names, at, fields.named(Program.symbol(program[at])));
      case Expression.States states -> field(states, at, fields.figures(program, at));
      case Expression.Attributed attributed -> claimed(attributed, at);
      case Expression.From from_ -> field(from_, at, List.of());
      case Expression.InLanguage in -> field(in, at, List.of());
      case Expression.HasKeyword keyword -> field(keyword, at, List.of());
      case Expression.InStory story -> field(story, at, List.of());
    };
  }

  private List<ExplainedClause> each(
      List<? extends Expression> operands, int at, int from, int to) {
    List<ExplainedClause> explained = new ArrayList<>();
    int operand = Program.operands(program, at);
    for (Expression each : operands) {
      explained.add(explain(each, operand, from, to));
      operand += Program.size(program[operand]);
    }
    return explained;
  }

  private ExplainedClause placed(
      Placed clause, int at, int from, int to, List<ExplainedClause> operands) {
    List<Spot> places = spots(clause, at, from, to);
    boolean whole = from == 0 && to == reading.words().count();
    List<Spot> elsewhere =
        places.isEmpty() && !whole ? spots(clause, at, 0, reading.words().count()) : List.of();
    return new ExplainedClause(
        clause, !places.isEmpty(), places, elsewhere, OptionalInt.empty(), operands);
  }

  private List<Spot> spots(Placed clause, int at, int from, int to) {
    return runs.of(clause, program, at, from, to).stream()
        .map(run -> runs.spot(run.first(), run.last()))
        .distinct()
        .toList();
  }

  private ExplainedClause joined(
      Expression clause, int at, int from, int to, List<ExplainedClause> operands) {
    boolean holds = evaluation.holds(program, at, from, to);
    return new ExplainedClause(clause, holds, List.of(), List.of(), OptionalInt.empty(), operands);
  }

  private ExplainedClause inside(Expression.Within within, int at, int from, int to) {
    int middle = reading.titleEnd();
    ExplainedClause operand =
        switch (within.scope()) {
          case TITLE -> explain(within.operand(), at + 1, 0, middle);
          case LEAD -> explain(within.operand(), at + 1, middle, reading.words().endOfLead());
          case ADDED -> explainInNew(within.operand(), at + 1);
        };
    return joined(within, at, from, to, List.of(operand));
  }

  /// In the first stretch of new text where the clause holds, else in the first.
  private ExplainedClause explainInNew(Expression clause, int at) {
    Additions additions = reading.additions();
    int shown = 0;
    while (shown < additions.size()
        && !evaluation.holds(program, at, additions.from(shown), additions.to(shown))) {
      shown++;
    }
    if (shown == additions.size()) shown = 0;
    return additions.size() == 0
        ? explain(clause, at, 0, 0)
        : explain(clause, at, additions.from(shown), additions.to(shown));
  }

  /// What is asked of the words is explained in the first such claim, else in the first by the
  /// speaker.
  private ExplainedClause claimed(Expression.Attributed attributed, int at) {
    ExplainedClause claim = field(attributed, at, fields.claimed(program, at));
    if (attributed.said().isEmpty()) return claim;
    Quote shown = fields.claims(program, at).stream().findFirst().orElse(null);
    shown = shown == null ? byThem(at) : shown;
    int from = shown == null ? 0 : evaluation.firstWord(shown);
    int to = shown == null ? 0 : evaluation.endWord(shown);
    ExplainedClause said =
        explain(attributed.said().get(), Program.operands(program, at), from, to);
    return new ExplainedClause(
        attributed,
        claim.holds(),
        claim.places(),
        claim.elsewhere(),
        OptionalInt.empty(),
        List.of(said));
  }

  private @Nullable Quote byThem(int at) {
    return reading.article().getQuotes().stream()
        .filter(quote -> evaluation.isBy(program, at, quote))
        .findFirst()
        .orElse(null);
  }

  private ExplainedClause times(Expression.Times times, int at, int from, int to) {
    return joined(times, at, from, to, List.of(explain(times.operand(), at + 2, from, to)));
  }

  private ExplainedClause near(Expression.Near near, int at, int from, int to) {
    int right = at + 2 + Program.size(program[at + 2]);
    int nearest =
        Math.min(
            evaluation.positions().nearest(program, at + 2, right, from, to, 0),
            evaluation.positions().nearest(program, right, at + 2, from, to, 0));
    List<Placed> sides = List.of(near.left(), near.right());
    return pair(near, sides, near.distance(), nearest, at, from, to);
  }

  private ExplainedClause before(Expression.Before before, int at, int from, int to) {
    int right = at + 2 + Program.size(program[at + 2]);
    int nearest = evaluation.positions().nearest(program, at + 2, right, from, to, 0);
    List<Placed> sides = List.of(before.first(), before.then());
    return pair(before, sides, before.distance(), nearest, at, from, to);
  }

  private ExplainedClause pair(
      Expression clause, List<Placed> sides, int distance, int nearest, int at, int from, int to) {
    boolean holds = evaluation.holds(program, at, from, to);
    List<ExplainedClause> operands = each(sides, at, from, to);
    if (!holds) {
      OptionalInt found =
          nearest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(nearest);
      return new ExplainedClause(clause, false, List.of(), List.of(), found, operands);
    }
    int right = at + 2 + Program.size(program[at + 2]);
    List<Run> lefts = runs.of(sides.getFirst(), program, at + 2, from, to);
    List<Run> rights = runs.of(sides.getLast(), program, right, from, to);
    boolean ordered = clause instanceof Expression.Before;
    List<Spot> places =
        runs.pairs(lefts, rights, distance, ordered).stream()
            .map(found -> runs.spot(found.first(), found.last()))
            .distinct()
            .toList();
    return new ExplainedClause(clause, true, places, List.of(), OptionalInt.empty(), operands);
  }

  private ExplainedClause field(Expression clause, int at, List<Spot> places) {
    boolean holds = evaluation.holds(program, at, 0, reading.words().count());
    return new ExplainedClause(clause, holds, places, List.of(), OptionalInt.empty(), List.of());
  }
}
