package io.wirewatch.rules.model;

import io.wirewatch.contracts.Severity;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/// A rule that a desk wrote.
///
/// @param id lower-case letters, digits and hyphens, 1 to 64 characters
/// @param title for people to read, not blank
/// @param watch what an article must say
/// @param trigger when the matching articles become an alert
/// @param group what is counted separately
/// @param rearm silence after an alert resolves before its group may open another, not negative
/// @param severity of a new alert
/// @param escalate raises of the severity, by rising count
/// @param channels names (`notify` in YAML) of the channels to tell
public record Rule(
    String id,
    String title,
    Expression watch,
    Trigger trigger,
    Group group,
    Duration rearm,
    Severity severity,
    List<Escalation> escalate,
    List<String> channels) {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  /// Checks and copies.
  public Rule {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "a rule id is 1 to 64 lower-case letters, digits and hyphens, was \"" + id + "\"");
    }
    if (title.isBlank()) throw new IllegalArgumentException("rule " + id + " has a blank title");
    if (rearm.isNegative()) {
      throw new IllegalArgumentException("rearm of rule " + id + " is negative: " + rearm);
    }
    escalate = List.copyOf(escalate);
    channels = List.copyOf(channels);
  }

  /// Whether a rule may go by this id.
  public static boolean isId(String id) {
    return ID.matcher(id).matches();
  }
}
