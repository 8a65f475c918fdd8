package io.wirewatch.desk.view;

import io.wirewatch.contracts.RuleRevision;
import java.util.List;

/// A named set in the words of the page.
///
/// @param revision as it was written last
/// @param rules ids of the rules whose text names it, in order
/// @param sets names of the sets whose text names it, in order
public record SetView(RuleRevision revision, List<String> rules, List<String> sets) {

  /// Copies the lists.
  public SetView {
    rules = List.copyOf(rules);
    sets = List.copyOf(sets);
  }

  /// Its name, without the `@`.
  public String name() {
    return revision.getId().substring(1);
  }

  /// Whether nothing names it.
  public boolean isUnused() {
    return rules.isEmpty() && sets.isEmpty();
  }

  /// How many name it: `2 rules, 1 set`, `nothing`.
  public String users() {
    if (isUnused()) return "nothing";
    String ofRules = rules.isEmpty() ? "" : Spell.count(rules.size(), "rule");
    String ofSets = sets.isEmpty() ? "" : Spell.count(sets.size(), "set");
    return ofRules + (ofRules.isEmpty() || ofSets.isEmpty() ? "" : ", ") + ofSets;
  }
}
