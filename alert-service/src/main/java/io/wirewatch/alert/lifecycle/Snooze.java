package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Change;
import java.time.Instant;

/// A time in which nobody is told of an alert, until a moment, until something changes, or until
/// whichever comes first.
public final class Snooze {

  private Snooze() {}

  /// Whether nobody is to be told of the alert.
  public static boolean holds(Alert alert) {
    return alert.getSnoozedUntil().isPresent() || alert.getSnoozedUntilChange();
  }

  /// Whether its moment has come.
  static boolean isOver(Alert alert, Instant now) {
    return alert.getSnoozedUntil().filter(until -> !now.isBefore(until)).isPresent();
  }

  /// Whether it ends because this changed.
  static boolean endsBy(Alert alert, Change change) {
    return alert.getSnoozedUntilChange() && isMaterial(change);
  }

  /// Whether it is news to people: a new origin, a figure, a higher severity.
  static boolean isMaterial(Change change) {
    return switch (change) {
      case GREW, ESCALATED, FIGURE -> true;
      case OPENED,
          AMENDED,
          ACKNOWLEDGED,
          NOTED,
          RESOLVED,
          REOPENED,
          MERGED,
          ASSIGNED,
          SNOOZED,
          FALSE_ALARM,
          WITHDRAWN,
          CORRECTED,
          WOKE ->
          false;
    };
  }

  static Alert.Builder end(Alert.Builder alert) {
    return alert.setSnoozedUntil(null).setSnoozedUntilChange(false);
  }
}
