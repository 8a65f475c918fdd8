package io.wirewatch.contracts.alert;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.HistoryEntry;

/// An alert's end by an article that was killed, corrected or late: what is left is no ground for
/// it.
public final class Withdrawal {

  private Withdrawal() {}

  /// Whether the alert is over because it was withdrawn, whatever the desk wrote on it since.
  public static boolean holds(Alert alert) {
    if (alert.getState() != AlertState.RESOLVED) return false;
    return alert.getChange() == Change.WITHDRAWN || lastTurn(alert) == Change.WITHDRAWN;
  }

  /// What opened or ended it last, as its history has it.
  private static Change lastTurn(Alert alert) {
    return alert.getHistory().reversed().stream()
        .map(HistoryEntry::getChange)
        .flatMap(change -> change.stream())
        .filter(Withdrawal::isTurn)
        .findFirst()
        .orElse(Change.OPENED);
  }

  private static boolean isTurn(Change change) {
    return switch (change) {
      case OPENED, REOPENED, RESOLVED, MERGED, WITHDRAWN -> true;
      case GREW,
          ESCALATED,
          AMENDED,
          ACKNOWLEDGED,
          NOTED,
          ASSIGNED,
          SNOOZED,
          FALSE_ALARM,
          FIGURE,
          CORRECTED,
          WOKE ->
          false;
    };
  }
}
