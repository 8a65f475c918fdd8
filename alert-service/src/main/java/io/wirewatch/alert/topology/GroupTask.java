package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.Authored;
import io.wirewatch.alert.lifecycle.Lifecycle;
import io.wirewatch.alert.lifecycle.Occasion;
import io.wirewatch.alert.lifecycle.Pace;
import io.wirewatch.contracts.Alert;
import io.wirewatch.rules.group.GroupKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Brings the alerts of a group up to date with its matches, and knows when the clock alone will
/// change them.
final class GroupTask {

  private final GroupStore groups;
  private final AlertStore alerts;
  private final Handovers handovers;
  private final Schedule schedule;
  private final Consumer<Alert> out;

  /// @param out takes each new revision
  GroupTask(
      GroupStore groups,
      AlertStore alerts,
      Handovers handovers,
      Schedule schedule,
      Consumer<Alert> out) {
    this.groups = groups;
    this.alerts = alerts;
    this.handovers = handovers;
    this.schedule = schedule;
    this.out = out;
  }

  /// Writes the revisions that are due; one that may wait comes with the next look.
  void follow(Authored rule, GroupKey key, Occasion occasion) {
    Map<String, Alert> standing = new LinkedHashMap<>();
    alerts.of(key).forEach(alert -> standing.put(alert.getId(), alert));
    List<Alert> given = List.copyOf(standing.values());
    boolean waits = false;
    for (Alert next : Lifecycle.follow(rule, key, groups.matches(key), given, occasion)) {
      if (Pace.mayWait(next, given, occasion.now())) {
        waits = true;
      } else {
        Alert revision = handovers.pass(key, next, occasion.now());
        emit(revision);
        standing.put(revision.getId(), revision);
      }
    }
    if (waits) {
      schedule.set(key, occasion.now().plus(Pace.AMENDMENTS));
    } else {
      plan(rule, key, List.copyOf(standing.values()), occasion);
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

  /// Looks again when the clock alone changes something, and what is overdue because the stream is
  /// not known so far yet, at the next look.
  ///
  /// @param standing the alerts of the group
  void plan(Authored rule, GroupKey key, List<Alert> standing, Occasion occasion) {
    Instant next = occasion.now().plus(Pace.AMENDMENTS);
    Lifecycle.changesAt(rule.rule(), groups.matches(key), standing, occasion.known())
        .map(at -> at.isAfter(occasion.now()) ? at : next)
        .ifPresentOrElse(at -> schedule.set(key, at), () -> schedule.clear(key));
  }
}
