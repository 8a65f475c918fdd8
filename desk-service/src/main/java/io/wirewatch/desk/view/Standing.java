package io.wirewatch.desk.view;

import io.wirewatch.rules.trigger.Distance;

/// How near a rule is to its threshold in one group.
///
/// @param group the group's key; empty when the rule does not group
/// @param label the group for people to read; empty when the rule does not group
/// @param distance from an alert
public record Standing(String group, String label, Distance distance) {

  private static final int DOTS = 12;

  /// What is counted in the window that ends now.
  public int count() {
    return distance.counted();
  }

  /// Where an alert opens.
  public int atLeast() {
    return distance.atLeast();
  }

  /// Whether the threshold is small enough to be drawn as a row of dots.
  public boolean fitsDots() {
    return atLeast() <= DOTS;
  }

  /// What the group is doing: `counting`, `alert open`, `quiet after an alert`.
  public String doing() {
    return switch (distance.state()) {
      case COUNTING -> "counting";
      case OPEN -> "alert open";
      case QUIET -> "quiet after an alert";
    };
  }

  /// Whether an alert is open.
  public boolean isOpen() {
    return distance.state() == Distance.State.OPEN;
  }
}
