package io.wirewatch.desk.view;

import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The named sets of the topic of rules.
final class SetBoard {
  private static final String MARK = "@";

  private final Map<String, RuleRevision> revisions = new TreeMap<>();
  private Sets sets = Sets.none();

  /// Whether the key of the topic is that of a set: `@` and its name.
  static boolean isSet(String key) {
    return key.startsWith(MARK);
  }

  /// Whether a rule may name a set.
  static boolean namesAny(RuleRevision rule) {
    return rule.getYaml().contains(MARK);
  }

  /// Whether a text names a set: `@` and its name, and not the start of a longer one.
  static boolean names(String yaml, String key) {
    for (int at = yaml.indexOf(key); at >= 0; at = yaml.indexOf(key, at + 1)) {
      int end = at + key.length();
      if (end == yaml.length() || !isOfName(yaml.charAt(end))) return true;
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return c == '-' || Character.isLetterOrDigit(c);
  }

  /// Names of the sets whose text names a set, in order.
  List<String> naming(String key) {
    return revisions.values().stream()
        .filter(other -> !other.getId().equals(key) && names(other.getYaml(), key))
        .map(other -> other.getId().substring(MARK.length()))
        .toList();
  }

  void accept(String key, @Nullable RuleRevision revision) {
    if (revision == null) revisions.remove(key);
    else revisions.put(key, revision);
    Map<String, String> texts = new HashMap<>();
    revisions.values().forEach(each -> texts.putAll(RuleFile.sets(each.getYaml()).texts()));
    sets = Sets.of(texts);
  }

  Sets sets() {
    return sets;
  }

  List<RuleRevision> revisions() {
    return List.copyOf(revisions.values());
  }
}
