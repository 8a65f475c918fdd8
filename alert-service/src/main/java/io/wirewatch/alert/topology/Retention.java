package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.GroupMatches;
import io.wirewatch.contracts.Alert;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Episodes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How long matches are kept to be counted.
final class Retention {

  /// How much older than its receipt an article's event time may be.
  static final Duration LATEST = Duration.ofDays(2);

  private Retention() {}

  /// The moment before which a rule's matches can change nothing that is not over: a window, a
  /// quiet time and the latest arrival ago.
  static Instant horizon(Rule rule, Instant now) {
    return now.minus(within(rule)).minus(rule.rearm()).minus(LATEST);
  }

  /// The moment before which a group's matches may be dropped: the horizon, or the start of the
  /// episode that it lies in.
  static Instant forgetBefore(Rule rule, GroupMatches matches, List<Alert> given, Instant now) {
    return Episodes.forgetBefore(matches.episodes(rule, given), horizon(rule, now), rule.rearm());
  }

  private static Duration within(Rule rule) {
    return rule.trigger().reach();
  }
}
