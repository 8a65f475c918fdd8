package io.wirewatch.rules.model;

import io.wirewatch.contracts.Severity;
import java.time.Duration;
import java.util.List;

/// Who is told of a rule's alerts, and how loudly.
///
/// @param severity of a new alert
/// @param escalate raises of the severity, by rising count
/// @param channels names (`notify` in YAML) of the channels to tell
/// @param inhibitedBy ids of rules: while one of them has an alert open in the same group, or in
///   any where either rule has but one, channels are not told of this rule's
/// @param cap how many new alerts a channel is told of one by one
/// @param staged whether only its author is told, until the rule is promoted
public record Notice(
    Severity severity,
    List<Escalation> escalate,
    List<String> channels,
    List<String> inhibitedBy,
    Cap cap,
    boolean staged) {

  /// How many new alerts of a rule a channel is told of within a time; the rest is summed up as
  /// "and N more".
  ///
  /// @param most at least 1
  /// @param within positive
  public record Cap(int most, Duration within) {
    /// Ten in ten minutes.
    public static final Cap DEFAULT = new Cap(10, Duration.ofMinutes(10));

    /// Checks the numbers.
    public Cap {
      if (most < 1) throw new IllegalArgumentException("most must be at least 1, was " + most);
      if (within.toMillis() < 1) {
        throw new IllegalArgumentException("within must be positive, was " + within);
      }
    }
  }

  /// Copies the lists.
  public Notice {
    escalate = List.copyOf(escalate);
    channels = List.copyOf(channels);
    inhibitedBy = List.copyOf(inhibitedBy);
  }

  /// On the page, and told to nobody.
  public static Notice of(Severity severity) {
    return new Notice(severity, List.of(), List.of(), List.of(), Cap.DEFAULT, false);
  }

  /// The same, told to the author alone or to everybody named.
  public Notice withStaged(boolean staged) {
    return new Notice(severity, escalate, channels, inhibitedBy, cap, staged);
  }
}
