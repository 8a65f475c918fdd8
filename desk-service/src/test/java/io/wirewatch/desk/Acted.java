package io.wirewatch.desk;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.HistoryEntry;
import java.util.ArrayList;
import java.util.List;

/// What becomes of an alert when somebody does something to it, as the alert service would have it.
final class Acted {

  private Acted() {}

  static Alert on(Alert alert, DeskAction action) {
    String text = action.getText().map(t -> ": " + t).orElse("");
    String what = action.getKind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    List<HistoryEntry> history = new ArrayList<>(alert.getHistory());
    history.add(Samples.history(action.getAt(), what + text, action.getBy()));
    Alert.Builder next =
        Alert.newBuilder(alert).setRevision(alert.getRevision() + 1).setHistory(history);
    return switch (action.getKind()) {
      case ACKNOWLEDGE ->
          next.setChange(Change.ACKNOWLEDGED)
              .setState(AlertState.ACKNOWLEDGED)
              .setAcknowledgedBy(action.getBy())
              .setAcknowledgedAt(action.getAt())
              .build();
      case UNACKNOWLEDGE ->
          next.setState(AlertState.OPEN).setAcknowledgedBy(null).setAcknowledgedAt(null).build();
      case ASSIGN ->
          next.setChange(Change.ASSIGNED).setAssignee(action.getText().orElseThrow()).build();
      case NOTE -> next.setChange(Change.NOTED).build();
      case SNOOZE ->
          next.setChange(Change.SNOOZED)
              .setSnoozedUntil(action.getUntil().orElse(null))
              .setSnoozedUntilChange(action.getUntilChange())
              .build();
      case UNSNOOZE -> next.setSnoozedUntil(null).setSnoozedUntilChange(false).build();
      case FALSE_ALARM -> next.setChange(Change.FALSE_ALARM).setFalseAlarm(true).build();
      case RESOLVE ->
          next.setChange(Change.RESOLVED)
              .setState(AlertState.RESOLVED)
              .setResolvedAt(action.getAt())
              .build();
    };
  }
}
