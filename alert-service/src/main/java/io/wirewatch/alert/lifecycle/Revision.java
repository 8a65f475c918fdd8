package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.HistoryEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The next revision of an alert: its number, what changed, and a line of history.
final class Revision {

  /// Lines of history that an alert keeps: the first, and the last ones.
  static final int MAX_HISTORY = 50;

  private Revision() {}

  static Alert.Builder next(
      Alert alert, Change change, Instant now, String what, @Nullable String by) {
    return Copies.of(alert)
        .setRevision(alert.getRevision() + 1)
        .setChange(change)
        .setRevisedAt(now)
        .setHistory(append(alert.getHistory(), entry(change, now, what, by)));
  }

  static Alert.Builder resolve(Alert alert, Instant now, String what) {
    return end(alert, Change.RESOLVED, now, what);
  }

  /// The alert is over.
  ///
  /// @param change what ended it
  static Alert.Builder end(Alert alert, Change change, Instant now, String what) {
    return Snooze.end(next(alert, change, now, what, null))
        .setState(AlertState.RESOLVED)
        .setResolvedAt(now);
  }

  static HistoryEntry entry(Change change, Instant at, String what, @Nullable String by) {
    return HistoryEntry.newBuilder().setAt(at).setWhat(what).setBy(by).setChange(change).build();
  }

  private static List<HistoryEntry> append(List<HistoryEntry> history, HistoryEntry entry) {
    List<HistoryEntry> longer = new ArrayList<>(history);
    longer.add(entry);
    if (longer.size() > MAX_HISTORY) longer.remove(1);
    return longer;
  }
}
