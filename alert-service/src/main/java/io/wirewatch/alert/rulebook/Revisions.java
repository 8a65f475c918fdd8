package io.wirewatch.alert.rulebook;

import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.language.Sets;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.function.BiFunction;

/// Reads the YAML of a revision, which must hold the one rule it is kept under.
final class Revisions {

  private Revisions() {}

  /// What a revision was read as.
  sealed interface Reading {}

  /// The rule.
  record Valid(Rule rule) implements Reading {}

  /// What is wrong with it.
  record Invalid(List<RuleError> errors) implements Reading {}

  /// @param sets those that the rule may name
  static Reading read(
      String id, RuleRevision revision, BiFunction<String, Sets, Parsed> reader, Sets sets) {
    return switch (reader.apply(revision.getYaml(), sets)) {
      case Parsed.Invalid(List<RuleError> errors) -> new Invalid(errors);
      case Parsed.Valid(List<Rule> rules, _, _) when rules.size() != 1 ->
          unreadable("a revision holds one rule, this one holds " + rules.size());
      case Parsed.Valid(List<Rule> rules, _, _) when !rules.getFirst().id().equals(id) ->
          unreadable(
              "the rule is kept under \"%s\" and calls itself \"%s\""
                  .formatted(id, rules.getFirst().id()));
      case Parsed.Valid(List<Rule> rules, _, _) -> new Valid(rules.getFirst());
    };
  }

  private static Reading unreadable(String message) {
    return new Invalid(List.of(new RuleError(1, 1, message)));
  }
}
