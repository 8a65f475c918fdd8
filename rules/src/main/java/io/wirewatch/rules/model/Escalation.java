package io.wirewatch.rules.model;

import io.wirewatch.contracts.Severity;

/// From `atLeast` of what the trigger counts on, the alert's severity is raised.
///
/// @param atLeast at least 1
/// @param severity the severity from there on
public record Escalation(int atLeast, Severity severity) {
  /// Checks the number.
  public Escalation {
    if (atLeast < 1) {
      throw new IllegalArgumentException("atLeast must be at least 1, was " + atLeast);
    }
  }
}
