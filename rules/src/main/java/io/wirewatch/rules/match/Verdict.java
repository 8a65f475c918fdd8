package io.wirewatch.rules.match;

import io.wirewatch.rules.model.Rule;
import java.util.Optional;

/// How a compiled rule is held against an article that it could match.
@FunctionalInterface
interface Verdict {

  /// The match; empty when the rule does not hold. Whatever it throws is the rule's failure.
  Optional<RuleMatch> of(Rule rule, Clause clause, Reading reading);

  /// The verdict of the rule's clause.
  static Optional<RuleMatch> byClause(Rule rule, Clause clause, Reading reading) {
    return Evaluation.holds(clause, reading)
        ? Optional.of(Quotation.of(rule, clause, reading))
        : Optional.empty();
  }
}
