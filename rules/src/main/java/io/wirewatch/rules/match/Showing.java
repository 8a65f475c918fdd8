package io.wirewatch.rules.match;

import io.wirewatch.contracts.Field;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows what rules found in the article of a reading. For one article; its sentences are found
/// when they are first needed.
final class Showing {
  private final Reading reading;
  private final Evaluation evaluation;
  private final Programs programs;
  private @Nullable Prose text;
  private @Nullable Prose title;

  Showing(Reading reading, Evaluation evaluation, Programs programs) {
    this.reading = reading;
    this.evaluation = evaluation;
    this.programs = programs;
  }

  /// The match of a rule that holds.
  RuleMatch match(Filed filed) {
    Rule rule = filed.rule();
    evaluation.begin();
    int[] program = programs.copy(filed.address());
    List<Place> places = Places.of(rule.expression(), program, reading, evaluation);
    Quotation best = Quotation.of(places, text(), title());
    return new RuleMatch(
        rule, best.clauses(places), best.field(), best.text(), best.start(), steps(filed));
  }

  /// The match of a rule that holds, without what shows it.
  RuleMatch bare(Filed filed) {
    evaluation.begin();
    return new RuleMatch(filed.rule(), List.of(), Field.TITLE, "", 0, steps(filed));
  }

  private Prose text() {
    if (text == null) text = Prose.text(reading.article().getText());
    return text;
  }

  private Prose title() {
    if (title == null) title = Prose.title(reading.article().getTitle());
    return title;
  }

  private List<Integer> steps(Filed filed) {
    if (filed.steps().length == 0) return List.of();
    List<Integer> steps = new ArrayList<>();
    for (int i = 0; i < filed.steps().length; i++) {
      if (evaluation.holds(filed.steps()[i])) steps.add(i);
    }
    return steps;
  }

  /// Why a rule holds or does not.
  Explanation explain(Filed filed) {
    Rule rule = filed.rule();
    int[] program = programs.copy(filed.address());
    ExplainedClause watch = Explaining.of(rule.expression(), program, reading, evaluation);
    List<ExplainedClause> steps = new ArrayList<>();
    if (rule.trigger() instanceof Trigger.Sequence sequence) {
      for (int i = 0; i < filed.steps().length; i++) {
        steps.add(Explaining.of(sequence.steps().get(i), filed.steps()[i], reading, evaluation));
      }
    }
    return new Explanation(rule, watch, steps);
  }
}
