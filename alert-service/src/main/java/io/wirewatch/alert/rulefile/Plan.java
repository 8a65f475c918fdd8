package io.wirewatch.alert.rulefile;

import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.RuleError;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What is to be written to the topic of rules so that it says what the files say.
///
/// @param writes revisions that the topic does not have: of sets, then of rules
/// @param deletes keys of rules and sets that came from a file and are in none now: of rules, then
///   of sets
/// @param errors what is wrong with the files that cannot be used, by author
record Plan(List<RuleRevision> writes, List<String> deletes, Map<String, List<RuleError>> errors) {

  Plan {
    writes = List.copyOf(writes);
    deletes = List.copyOf(deletes);
    errors = Map.copyOf(errors);
  }

  /// @param files in order of precedence: of two that hold the same rule or set the first counts,
  ///   and a file of the desk's own replaces a shipped one silently
  /// @param topic the current revisions by key: a rule's id, or `@` and a set's name
  /// @param now when what is written is said to have been revised
  static Plan of(List<FileText> files, Map<String, RuleRevision> topic, Instant now) {
    return new Planning(topic, now).plan(files);
  }
}
