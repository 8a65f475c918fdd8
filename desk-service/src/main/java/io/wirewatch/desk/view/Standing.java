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

  /// How near the group is: `2 of 3 origins`, `5 origins, alert open`, `2 origins, quiet after an
  /// alert`.
  ///
  /// @param counted what is counted, in the plural
  public String summary(String counted) {
    return switch (distance.state()) {
      case LEARNING -> count() + " " + counted + ", too little known yet";
      case COUNTING -> count() + " of " + atLeast() + " " + counted;
      case HOLDING -> count() + " " + counted + ", must hold";
      case OPEN -> count() + " " + counted + ", alert open";
      case QUIET -> count() + " " + counted + ", quiet after an alert";
    };
  }

  /// Whether an alert is open.
  public boolean isOpen() {
    return distance.state() == Distance.State.OPEN;
  }
}
