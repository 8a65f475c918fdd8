package io.wirewatch.rules.group;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Match;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Condition;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Which matches of a group count for a rule that may have been edited since they were made.
///
/// What an alert holds stays in it. Besides, a match counts when the same watch found it, and
/// nothing that was found under another trigger lies a window or more before the first match that
/// was found under this one: an edit does not fire on the past, and a lower number is reached by
/// the next article.
///
/// @param condition of the rule as it is now
/// @param after the matches before which, inclusive, do not count
/// @param held the alerts of the group
record Standing(Condition condition, Instant after, List<Alert> held) {

  /// @param condition of the rule
  static Standing of(Rule rule, Condition condition, Collection<Match> matches, List<Alert> given) {
    Duration within = rule.trigger().reach();
    Instant after =
        matches.stream()
            .filter(condition::found)
            .map(Match::getEventTime)
            .min(Instant::compareTo)
            .map(first -> first.minus(within))
            .orElse(Instant.MAX);
    List<Alert> held = given.stream().filter(a -> a.getChange() != Change.MERGED).toList();
    return new Standing(condition, after, held);
  }

  /// Whether there is a match that was found under the condition.
  boolean hasBegun() {
    return !after.equals(Instant.MAX);
  }

  boolean counts(Match match) {
    boolean own = condition.isWatch(match.getWatch()) && match.getEventTime().isAfter(after);
    return own || held.stream().anyMatch(alert -> covers(alert, match.getEventTime()));
  }

  private static boolean covers(Alert alert, Instant at) {
    return !at.isBefore(alert.getFirstAt()) && !at.isAfter(alert.getLastAt());
  }
}
