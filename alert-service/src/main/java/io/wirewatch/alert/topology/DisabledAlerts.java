package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.Lifecycle;
import io.wirewatch.alert.rulebook.DisabledRule;
import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.group.GroupKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Ends the alerts that a rule was disabled when the rule is revised or deleted. What such an alert
/// was made of is forgotten then, so that the rule, disabled again, has a new one.
final class DisabledAlerts {

  private final Rulebook rulebook;
  private final GroupStore groups;
  private final AlertStore alerts;
  private final GroupTask task;

  DisabledAlerts(Rulebook rulebook, GroupStore groups, AlertStore alerts, GroupTask task) {
    this.rulebook = rulebook;
    this.groups = groups;
    this.alerts = alerts;
    this.task = task;
  }

  /// Ends the open alerts of rules that were seen to.
  void end(Instant now) {
    alerts.live().stream().filter(DisabledRule::is).forEach(key -> end(key, now));
  }

  private void end(GroupKey key, Instant now) {
    Optional<RuleRevision> revision = rulebook.revision(key.group());
    if (revision.isEmpty()) {
      task.ruleDeleted(key, now);
      groups.forgetBefore(key, now);
    } else if (endRevised(key, revision.get(), now)) {
      groups.forgetBefore(key, revision.get().getRevisedAt());
    }
  }

  private boolean endRevised(GroupKey key, RuleRevision revision, Instant now) {
    List<Alert> ended =
        alerts.of(key).stream()
            .filter(alert -> revision.getRevisedAt().isAfter(alert.getOpenedAt()))
            .flatMap(a -> Lifecycle.ruleRevised(a, revision.getAuthor(), now).stream())
            .toList();
    ended.forEach(task::emit);
    return !ended.isEmpty();
  }
}
