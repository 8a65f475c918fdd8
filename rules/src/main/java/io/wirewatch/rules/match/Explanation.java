package io.wirewatch.rules.match;

import io.wirewatch.rules.model.Rule;
import java.util.List;

/// Why a rule's watch holds in an article or why it does not, clause by clause.
///
/// @param rule the rule
/// @param watch what the rule watches for
/// @param steps the steps of a sequence, in order, each held against the same article; empty for
///   other triggers
public record Explanation(Rule rule, ExplainedClause watch, List<ExplainedClause> steps) {
  /// Copies the steps.
  public Explanation {
    steps = List.copyOf(steps);
  }

  /// Whether the article matches the rule.
  public boolean holds() {
    return watch.holds();
  }
}
