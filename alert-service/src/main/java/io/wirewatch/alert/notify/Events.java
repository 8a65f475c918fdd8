package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.alert.Withdrawal;
import java.util.Optional;

/// Which revisions of an alert a channel is told of: those that a person would look up for.
final class Events {

  private Events() {}

  /// @param told whether the channel was told of the alert before; one that was not, because the
  ///   alert was silenced or held backfilled articles only, is told that it opened
  static Optional<Event> of(Alert alert, boolean told) {
    if (!told) {
      return isToBeToldFirst(alert) ? Optional.of(Event.OPENED) : Optional.empty();
    }
    return switch (alert.getChange()) {
      case OPENED, REOPENED -> Optional.of(Event.OPENED);
      case GREW, ESCALATED, FIGURE, CORRECTED -> Optional.of(Event.AMENDED);
      case WOKE -> Optional.of(Event.WOKEN);
      case ACKNOWLEDGED -> Optional.of(Event.ACKNOWLEDGED);
      case RESOLVED, MERGED, FALSE_ALARM -> Optional.of(Event.RESOLVED);
      case WITHDRAWN -> Optional.of(Event.WITHDRAWN);
      case AMENDED, NOTED, ASSIGNED, SNOOZED -> Optional.empty();
    };
  }

  /// One that is acknowledged before anybody was told, as one that took the acknowledgement of
  /// another over, is told when it escalates.
  private static boolean isToBeToldFirst(Alert alert) {
    return switch (alert.getState()) {
      case OPEN -> true;
      case ACKNOWLEDGED -> alert.getChange() == Change.ESCALATED;
      case RESOLVED -> false;
    };
  }

  /// What a channel is told of an alert whose muting is over, having missed what came meanwhile.
  static Optional<Event> afterMuting(Alert alert, boolean told) {
    if (!told) return of(alert, false);
    return Optional.of(
        switch (alert.getState()) {
          case OPEN -> Event.AMENDED;
          case ACKNOWLEDGED -> Event.ACKNOWLEDGED;
          case RESOLVED -> Withdrawal.holds(alert) ? Event.WITHDRAWN : Event.RESOLVED;
        });
  }
}
