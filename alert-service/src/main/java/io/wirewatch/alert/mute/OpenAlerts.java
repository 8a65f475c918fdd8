package io.wirewatch.alert.mute;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The alerts that are open, of all rules: what keeps the alerts of others quiet. Safe to share
/// among threads.
public final class OpenAlerts {

  private final Map<String, Map<String, Open>> byRule = new HashMap<>();

  private record Open(String id, String group, String title) {}

  /// Takes an alert as the topic has it; null when it was deleted.
  public synchronized void note(String id, @Nullable Alert alert) {
    byRule.values().forEach(open -> open.remove(id));
    byRule.values().removeIf(Map::isEmpty);
    // What only its author is told of keeps nobody else from being told.
    if (alert == null || alert.getState() == AlertState.RESOLVED || alert.getStaged()) return;
    byRule
        .computeIfAbsent(alert.getRuleId(), _ -> new HashMap<>())
        .put(id, new Open(id, alert.getGroup(), alert.getRuleTitle()));
  }

  /// Whether an open alert of a rule that inhibits this one's is in the same group, or in any where
  /// one of the two rules has but one.
  Optional<Muting> inhibits(Alert alert) {
    return inhibitors(alert)
        .min(Comparator.comparing(Open::id))
        .map(open ->
            new Muting.Muted(
                Muting.By.INHIBITION, "while alert %s is open: %s".formatted(open.id, open.title)));
  }

  private synchronized Stream<Open> inhibitors(Alert alert) {
    return alert.getInhibitedBy().stream()
        .map(rule -> byRule.getOrDefault(rule, Map.of()).values())
        .flatMap(Collection::stream)
        .filter(open -> !open.id.equals(alert.getId()))
        .filter(open -> isSameGroup(open.group, alert.getGroup()))
        .toList()
        .stream();
  }

  private static boolean isSameGroup(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
