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
    String of = words(distance.measure(), counted);
    return switch (distance.state()) {
      case LEARNING -> count() + " " + of + ", too little is known yet";
      case COUNTING -> count() + " of " + atLeast() + " " + of;
      case HOLDING -> count() + " " + of + ", has to last";
      case OPEN -> count() + " " + of + ", alert open";
      case QUIET -> count() + " " + of + ", quiet after an alert";
    };
  }

  /// What the two numbers of a distance are.
  static String words(Distance.Measure measure, String counted) {
    return switch (measure) {
      case COUNT -> counted;
      case NEW_NAMES -> "new names";
      case SILENT_MINUTES -> "silent minutes";
      case PERCENT -> "% between two claims";
      case STEPS -> "steps";
    };
  }

  /// Whether an alert is open.
  public boolean isOpen() {
    return distance.state() == Distance.State.OPEN;
  }
}
