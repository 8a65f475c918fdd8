package io.wirewatch.rules.match;

import io.wirewatch.rules.model.Rule;
import java.util.List;

/// What came of holding an article against the rules that could match it: each of them is in one of
/// the three lists.
///
/// @param matches the rules that hold, in the order of the index
/// @param misses the rules that do not
/// @param failures the rules that threw, of which it is not known
public record Matches(List<RuleMatch> matches, List<Rule> misses, List<RuleFailure> failures) {

  /// Copies the lists.
  public Matches {
    matches = List.copyOf(matches);
    misses = List.copyOf(misses);
    failures = List.copyOf(failures);
  }
}
