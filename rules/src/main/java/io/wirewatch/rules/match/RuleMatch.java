package io.wirewatch.rules.match;

import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.contracts.Field;
import io.wirewatch.rules.model.Rule;
import java.util.List;

/// A rule that an article matches, with the places that show it.
///
/// @param rule the rule
/// @param clauses where the words, phrases, prefixes, names and figures of the watch stand, title
///   before text, by offset; at most 64, and those inside the sentence are always among them
/// @param field the field that the sentence stands in
/// @param sentence the sentence that shows the match best, as the article has it; more than one
///   where a NEAR reaches across their ends
/// @param sentenceStart where the sentence starts in its field, in UTF-16 units
/// @param steps the steps of a sequence, from 0, that the article matches, rising; empty for other
///   triggers
public record RuleMatch(
    Rule rule,
    List<ClauseMatch> clauses,
    Field field,
    String sentence,
    int sentenceStart,
    List<Integer> steps) {
  /// Copies the lists.
  public RuleMatch {
    clauses = List.copyOf(clauses);
    steps = List.copyOf(steps);
  }
}
