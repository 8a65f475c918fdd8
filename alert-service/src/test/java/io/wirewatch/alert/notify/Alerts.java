package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.HistoryEntry;
import io.wirewatch.contracts.Severity;
import java.time.Instant;
import java.util.List;

/// Alerts for tests.
public final class Alerts {

  /// When they opened.
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Alerts() {}

  /// Alert `a1` of rule `floods`, to be told to channel `desk`.
  public static Alert.Builder alert(int revision, AlertState state, Change change) {
    return Alert.newBuilder()
        .setId("a1")
        .setRevision(revision)
        .setRuleId("floods")
        .setRuleTitle("Floods")
        .setSeverity(Severity.HIGH)
        .setGroup("story-1")
        .setGroupLabel("The flood of March")
        .setState(state)
        .setChange(change)
        .setRevisedAt(NOON)
        .setOpenedAt(NOON)
        .setFirstAt(NOON)
        .setLastAt(NOON)
        .setCounting(Counting.ORIGINS)
        .setThreshold(3)
        .setWindowMs(3_600_000)
        .setArticles(4)
        .setPublishers(4)
        .setOrigins(3)
        .setHistory(
            List.of(new HistoryEntry(NOON, "opened by the 3rd origin, c.example", null, null)))
        .setNotify(List.of("desk"));
  }

  /// The alert as it opens.
  public static Alert opened() {
    return alert(1, AlertState.OPEN, Change.OPENED).build();
  }
}
