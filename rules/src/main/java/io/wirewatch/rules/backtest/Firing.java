package io.wirewatch.rules.backtest;

import io.wirewatch.contracts.Severity;
import io.wirewatch.rules.trigger.Counts;
import java.time.Instant;
import java.util.List;

/// An alert that a rule would have had.
///
/// @param ruleId whose alert
/// @param group empty where the rule does not group
/// @param groupLabel the group for people to read
/// @param key the id of the article that it is named by: the opening one, or the last before a
///   silence
/// @param openedAt in event time
/// @param endsAt in event time; later than what is known where it is still open
/// @param counts what its articles come to
/// @param count how much that is of what the rule counts
/// @param severity at the end
/// @param why why it opened, in a sentence
/// @param evidence ids of the articles that count, in event order, at most [#MOST_EVIDENCE]
public record Firing(
    String ruleId,
    String group,
    String groupLabel,
    String key,
    Instant openedAt,
    Instant endsAt,
    Counts counts,
    int count,
    Severity severity,
    String why,
    List<String> evidence) {

  /// How many articles are named.
  public static final int MOST_EVIDENCE = 20;

  /// Copies the evidence.
  public Firing {
    evidence = List.copyOf(evidence);
  }
}
