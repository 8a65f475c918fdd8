package io.wirewatch.alert.rulebook;

import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rules in force. Safe to share among threads: a reader sees one snapshot or the next.
public final class Rulebook {

  private volatile Edition current = new Edition(RuleIndex.of(List.of()), Map.of(), Map.of());

  /// One state of the book.
  ///
  /// @param applied the revision that each rule was last given, valid or not
  private record Edition(
      RuleIndex index, Map<String, RuleRevision> applied, Map<String, List<RuleError>> invalid) {}

  /// What a revision did to the book.
  public sealed interface Change {
    /// The book is as it was: the revision had been applied before.
    record None() implements Change {}

    /// The rule is in force.
    record InForce(Rule rule) implements Change {}

    /// The rule is no more.
    record Deleted() implements Change {}

    /// The revision cannot be read; what was in force before still is.
    record Refused(List<RuleError> errors) implements Change {
      /// Copies the errors.
      public Refused {
        errors = List.copyOf(errors);
      }
    }
  }

  /// Applies a revision of a rule.
  ///
  /// @param id the rule's id
  /// @param revision null to delete the rule
  public synchronized Change revise(String id, @Nullable RuleRevision revision) {
    Edition edition = current;
    if (revision == null) return delete(edition, id);
    if (revision.equals(edition.applied.get(id))) return new Change.None();
    return switch (Revisions.read(id, revision)) {
      case Revisions.Valid(Rule rule) -> {
        RuleIndex index = edition.index.with(rule);
        current =
            new Edition(index, plus(edition.applied, id, revision), minus(edition.invalid, id));
        yield new Change.InForce(rule);
      }
      case Revisions.Invalid(List<RuleError> errors) -> {
        current =
            new Edition(
                edition.index,
                plus(edition.applied, id, revision),
                plus(edition.invalid, id, errors));
        yield new Change.Refused(errors);
      }
    };
  }

  /// The rules as the matcher takes them.
  public RuleIndex index() {
    return current.index;
  }

  /// The rule in force under an id.
  public Optional<Rule> rule(String id) {
    return index().rules().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /// What is wrong with the rules whose last revision could not be read, by rule id.
  public Map<String, List<RuleError>> invalid() {
    return current.invalid;
  }

  /// Whether this revision of a rule was applied here, and nothing was since.
  public boolean applied(RuleRevision revision) {
    return revision.equals(current.applied.get(revision.getId()));
  }

  private Change delete(Edition edition, String id) {
    if (!edition.applied.containsKey(id)) return new Change.None();
    current =
        new Edition(
            edition.index.without(id), minus(edition.applied, id), minus(edition.invalid, id));
    return new Change.Deleted();
  }

  private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
    Map<String, V> copy = new HashMap<>(map);
    copy.put(key, value);
    return Map.copyOf(copy);
  }

  private static <V> Map<String, V> minus(Map<String, V> map, String key) {
    Map<String, V> copy = new HashMap<>(map);
    copy.remove(key);
    return Map.copyOf(copy);
  }
}
