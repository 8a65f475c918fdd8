package io.wirewatch.desk.view;

/// How near a rule is to its threshold in one group.
///
/// @param group the group's key; empty when the rule does not group
/// @param label the group for people to read; empty when the rule does not group
/// @param count what is counted in the window that ends now
/// @param atLeast where an alert opens
public record Standing(String group, String label, int count, int atLeast) {

  /// How many are missing; 0 once the threshold is reached.
  public int missing() {
    return Math.max(0, atLeast - count);
  }
}
