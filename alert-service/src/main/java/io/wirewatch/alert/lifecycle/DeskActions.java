package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.DeskAction;
import java.time.Instant;
import java.util.Optional;

/// What people do to alerts.
public final class DeskActions {

  private DeskActions() {}

  /// The alert's next revision; empty when the action changes nothing, as when it is done twice or
  /// the alert was merged into another.
  ///
  /// @param now by the clock
  public static Optional<Alert> apply(Alert alert, DeskAction action, Instant now) {
    if (alert.getChange() == Change.MERGED) return Optional.empty();
    return switch (action.getKind()) {
      case ACKNOWLEDGE -> acknowledge(alert, action, now, "acknowledged");
      case FALSE_ALARM -> acknowledge(alert, action, now, "marked as a false alarm");
      case UNACKNOWLEDGE -> unacknowledge(alert, action, now);
      case ASSIGN -> note(alert, action, now, "assigned to ");
      case NOTE -> note(alert, action, now, "note: ");
      case SNOOZE -> note(alert, action, now, "snoozed ");
      case UNSNOOZE, RESOLVE -> Optional.empty();
    };
  }

  private static Optional<Alert> acknowledge(
      Alert alert, DeskAction action, Instant now, String what) {
    if (alert.getState() != AlertState.OPEN) return Optional.empty();
    return Optional.of(
        Revision.next(alert, Change.ACKNOWLEDGED, now, what + remark(action), action.getBy())
            .setState(AlertState.ACKNOWLEDGED)
            .setAcknowledgedBy(action.getBy())
            .setAcknowledgedAt(action.getAt())
            .build());
  }

  private static Optional<Alert> unacknowledge(Alert alert, DeskAction action, Instant now) {
    if (alert.getState() != AlertState.ACKNOWLEDGED) return Optional.empty();
    String what = "acknowledgement withdrawn" + remark(action);
    return Optional.of(
        Revision.next(alert, Change.NOTED, now, what, action.getBy())
            .setState(AlertState.OPEN)
            .setAcknowledgedBy(null)
            .setAcknowledgedAt(null)
            .build());
  }

  /// A note is written once: the same line by the same person is a repetition of the request.
  private static Optional<Alert> note(Alert alert, DeskAction action, Instant now, String what) {
    String line = (what + text(action)).trim();
    boolean said =
        alert.getHistory().stream()
            .anyMatch(h ->
                h.getWhat().equals(line) && h.getBy().filter(action.getBy()::equals).isPresent());
    if (said) return Optional.empty();
    return Optional.of(Revision.next(alert, Change.NOTED, now, line, action.getBy()).build());
  }

  private static String remark(DeskAction action) {
    return action.getText().map(t -> ": " + t).orElse("");
  }

  private static String text(DeskAction action) {
    return action
        .getText()
        .orElseGet(() -> action.getUntil().map(until -> "until " + until).orElse(""));
  }
}
