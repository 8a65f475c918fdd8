package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.Authored;
import io.wirewatch.alert.lifecycle.Correction;
import io.wirewatch.alert.lifecycle.GroupKey;
import io.wirewatch.alert.lifecycle.Lifecycle;
import io.wirewatch.alert.lifecycle.Pace;
import io.wirewatch.contracts.Alert;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Brings the alerts of a group up to date with its matches, and knows when the clock alone will
/// change them.
final class GroupTask {

  private final GroupStore groups;
  private final AlertStore alerts;
  private final Schedule schedule;
  private final Consumer<Alert> out;

  /// @param out takes each new revision
  GroupTask(GroupStore groups, AlertStore alerts, Schedule schedule, Consumer<Alert> out) {
    this.groups = groups;
    this.alerts = alerts;
    this.schedule = schedule;
    this.out = out;
  }

  /// Writes the revisions that are due; one that may wait comes with the next look.
  void follow(Authored rule, GroupKey key, Optional<Correction> correction, Instant now) {
    List<Alert> given = alerts.of(key);
    boolean waits = false;
    for (Alert next : Lifecycle.follow(rule, key, groups.matches(key), given, correction, now)) {
      if (Pace.mayWait(next, given, now)) {
        waits = true;
      } else {
        emit(next);
      }
    }
    if (waits) {
      schedule.set(key, now.plus(Pace.AMENDMENTS));
    } else {
      plan(key);
    }
  }

  /// Resolves what is open of a rule that is gone.
  void ruleDeleted(GroupKey key, Instant now) {
    alerts.of(key).stream()
        .flatMap(alert -> Lifecycle.ruleDeleted(alert, now).stream())
        .forEach(this::emit);
    schedule.clear(key);
  }

  void emit(Alert alert) {
    alerts.put(alert);
    out.accept(alert);
  }

  /// Looks again when the first of the group's alerts may change.
  void plan(GroupKey key) {
    alerts.of(key).stream()
        .flatMap(alert -> Lifecycle.changesAt(alert).stream())
        .min(Instant::compareTo)
        .ifPresentOrElse(at -> schedule.set(key, at), () -> schedule.clear(key));
  }
}
