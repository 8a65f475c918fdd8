package io.wirewatch.rules.group;

import io.wirewatch.contracts.Alert;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Episodes;
import io.wirewatch.rules.trigger.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How long matches are kept to be counted.
public final class Retention {

  /// How much older than its receipt an article's event time may be.
  public static final Duration LATEST = Duration.ofDays(2);

  private Retention() {}

  /// The moment before which a rule's matches can change nothing that is not over: a window, a
  /// quiet time and the latest arrival ago.
  public static Instant horizon(Rule rule, Instant now) {
    return now.minus(rule.trigger().reach())
        .minus(rule.timing().holdFor())
        .minus(rule.rearm())
        .minus(LATEST);
  }

  /// The moment before which a group's matches may be dropped: the horizon, or the start of the
  /// episode that it lies in.
  ///
  /// @param given the alerts of the group so far
  public static Instant forgetBefore(
      Rule rule, GroupMatches matches, List<Alert> given, Known known) {
    return Episodes.forgetBefore(
        matches.episodes(rule, given, known),
        horizon(rule, known.through()),
        rule.trigger(),
        rule.timing());
  }
}
