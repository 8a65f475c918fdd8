package io.wirewatch.rules.match;

import io.wirewatch.rules.model.Rule;
import java.util.List;

/// What came of holding an article against the rules.
///
/// @param matches the rules that hold, by id
/// @param misses the rules that could match and do not, of those alone that failed at an article
///   before: to know that they are well again
/// @param failures the rules that threw or cost too much, of which it is not known, by id
public record Matches(List<RuleMatch> matches, List<Rule> misses, List<RuleFailure> failures) {

  /// Copies the lists.
  public Matches {
    matches = List.copyOf(matches);
    misses = List.copyOf(misses);
    failures = List.copyOf(failures);
  }
}
