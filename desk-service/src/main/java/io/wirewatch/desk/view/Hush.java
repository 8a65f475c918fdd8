package io.wirewatch.desk.view;

import static java.util.Comparator.comparing;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Silence;
import java.time.Instant;
import java.util.List;

/// What others than the alert itself keep its channels from being told, at a moment.
///
/// @param silences those that describe it, the last to end first
/// @param inhibitors open alerts of the rules that inhibit its rule, in its group or in any where
///   one of the two rules has but one; by id
public record Hush(List<Silence> silences, List<Alert> inhibitors) {

  /// Nothing does.
  public static final Hush NONE = new Hush(List.of(), List.of());

  /// Copies the lists.
  public Hush {
    silences = List.copyOf(silences);
    inhibitors = List.copyOf(inhibitors);
  }

  static Hush of(Alert alert, SilenceBoard silences, AlertBoard alerts, Instant now) {
    return new Hush(silences.over(alert, now), inhibitors(alert, alerts));
  }

  private static List<Alert> inhibitors(Alert alert, AlertBoard alerts) {
    if (alert.getInhibitedBy().isEmpty()) return List.of();
    return alerts.snapshot().alerts().stream()
        .filter(other -> other.getState() != AlertState.RESOLVED && !other.getStaged())
        .filter(other -> alert.getInhibitedBy().contains(other.getRuleId()))
        .filter(other -> !other.getId().equals(alert.getId()))
        .filter(other -> isSameGroup(other.getGroup(), alert.getGroup()))
        .sorted(comparing(Alert::getId))
        .toList();
  }

  private static boolean isSameGroup(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
