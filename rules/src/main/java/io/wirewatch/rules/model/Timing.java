package io.wirewatch.rules.model;

import java.time.Duration;
import java.util.Optional;

/// When a rule may fire again, and when it may fire at all.
///
/// @param rearm silence after an alert resolves before its group may open another, not negative
/// @param holdFor (`for` in YAML) how long a threshold must hold before it fires, not negative
/// @param activeHours when articles count; empty for always
public record Timing(Duration rearm, Duration holdFor, Optional<ActiveHours> activeHours) {

  /// Checks the times.
  public Timing {
    if (rearm.isNegative()) throw new IllegalArgumentException("rearm is negative: " + rearm);
    if (holdFor.isNegative()) throw new IllegalArgumentException("for is negative: " + holdFor);
  }

  /// At once, at all hours.
  ///
  /// @param rearm silence after an alert resolves
  public static Timing rearmedAfter(Duration rearm) {
    return new Timing(rearm, Duration.ZERO, Optional.empty());
  }
}
