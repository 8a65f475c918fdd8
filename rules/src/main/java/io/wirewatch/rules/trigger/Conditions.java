package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Rule;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The conditions of rules, each worked out once for as long as the rule stays as it is. Safe to
/// share among threads.
public final class Conditions {

  private final Map<String, Known> byId = new ConcurrentHashMap<>();

  private record Known(Rule rule, Condition condition) {}

  /// The condition of a rule as it is.
  public Condition of(Rule rule) {
    @Nullable Known known = byId.get(rule.id());
    if (known == null || !known.rule.equals(rule)) {
      known = new Known(rule, Condition.of(rule));
      byId.put(rule.id(), known);
    }
    return known.condition;
  }

  /// Forgets the rule of an id.
  public void forget(String id) {
    byId.remove(id);
  }
}
