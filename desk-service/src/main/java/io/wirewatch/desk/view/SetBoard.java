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
