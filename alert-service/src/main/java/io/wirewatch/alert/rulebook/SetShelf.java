package io.wirewatch.alert.rulebook;

import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The named sets of the topic, by `@` and their names.
///
/// A set is what its last revision says, also where that has an error: whoever names it then cannot
/// be read, and says so.
final class SetShelf {
  private static final String MARK = "@";

  private final Map<String, RuleRevision> revisions = new TreeMap<>();
  private Sets sets = Sets.none();
  private volatile Map<String, List<RuleError>> errors = Map.of();

  /// Whether the key of the topic is that of a set.
  static boolean isSet(String key) {
    return key.startsWith(MARK);
  }

  Sets sets() {
    return sets;
  }

  /// What is wrong with sets, by their keys.
  Map<String, List<RuleError>> errors() {
    return errors;
  }

  boolean applied(RuleRevision revision) {
    return revision.equals(revisions.get(revision.getId()));
  }

  /// Takes a revision of a set; null deletes it.
  ///
  /// @return whether anything changed
  boolean revise(String key, @Nullable RuleRevision revision) {
    @Nullable RuleRevision before =
        revision == null ? revisions.remove(key) : revisions.put(key, revision);
    if (revision == null ? before == null : revision.equals(before)) return false;
    Map<String, String> texts = new HashMap<>();
    revisions.forEach((id, each) -> {
      @Nullable String text = RuleFile.sets(each.getYaml()).texts().get(name(id));
      if (text != null) texts.put(name(id), text);
    });
    sets = Sets.of(texts);
    Map<String, List<RuleError>> wrong = new HashMap<>();
    revisions.forEach((id, each) -> {
      List<RuleError> found = errors(id, each.getYaml());
      if (!found.isEmpty()) wrong.put(id, found);
    });
    errors = Map.copyOf(wrong);
    return true;
  }

  private List<RuleError> errors(String key, String yaml) {
    return switch (RuleFile.parse(yaml, sets)) {
      case Parsed.Invalid(List<RuleError> found) -> found;
      case Parsed.Valid(var rules, Sets own, _) -> {
        boolean alone = rules.isEmpty() && Set.copyOf(own.names()).equals(Set.of(name(key)));
        String message = "the revision of a set holds that set alone: " + name(key);
        yield alone ? List.of() : List.of(new RuleError(1, 1, message));
      }
    };
  }

  /// The keys of the sets that name a set, whichever way, and its own.
  Set<String> naming(String key) {
    Set<String> naming = new TreeSet<>(Set.of(key));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (var set : revisions.entrySet()) {
        grew |= namesAny(set.getValue().getYaml(), naming) && naming.add(set.getKey());
      }
    }
    return naming;
  }

  /// Whether a text may name one of the sets: it holds the key.
  static boolean namesAny(String yaml, Set<String> keys) {
    return yaml.contains(MARK) && keys.stream().anyMatch(yaml::contains);
  }

  private static String name(String key) {
    return key.substring(MARK.length());
  }
}
