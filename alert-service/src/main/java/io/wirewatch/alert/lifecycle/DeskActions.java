package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.HistoryEntry;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people do to alerts.
///
/// A false alarm is resolved by hand and marked: nobody has to look at it any more. It opens again,
/// like whatever was resolved by hand, when something new comes, and is no longer called false
/// then: what was false of three reports may be true of a fourth.
public final class DeskActions {

  private static final String NOTE = "note: ";

  private DeskActions() {}

  /// The alert's next revision; empty when the action changes nothing, as when the alert is so
  /// already, or was merged into another.
  ///
  /// @param now by the clock
  public static Optional<Alert> apply(Alert alert, DeskAction action, Instant now) {
    if (alert.getChange() == Change.MERGED) return Optional.empty();
    return switch (action.getKind()) {
      case ACKNOWLEDGE -> acknowledge(alert, action, now);
      case UNACKNOWLEDGE -> takeBack(alert, action, now);
      case ASSIGN -> assign(alert, action, now);
      case NOTE -> note(alert, action, now);
      case SNOOZE -> snooze(alert, action, now);
      case UNSNOOZE -> unsnooze(alert, action, now);
      case FALSE_ALARM -> falseAlarm(alert, action, now);
      case RESOLVE -> resolve(alert, action, now);
    };
  }

  private static Optional<Alert> acknowledge(Alert alert, DeskAction action, Instant now) {
    if (alert.getState() != AlertState.OPEN) return Optional.empty();
    return Optional.of(
        next(alert, Change.ACKNOWLEDGED, action, now, "acknowledged" + remark(action))
            .setState(AlertState.ACKNOWLEDGED)
            .setAcknowledgedBy(action.getBy())
            .setAcknowledgedAt(action.getAt())
            .build());
  }

  /// Takes an acknowledgement back, or the end of what was resolved by hand.
  private static Optional<Alert> takeBack(Alert alert, DeskAction action, Instant now) {
    return switch (alert.getState()) {
      case OPEN -> Optional.empty();
      case ACKNOWLEDGED ->
          Optional.of(
              open(
                  next(
                      alert,
                      Change.NOTED,
                      action,
                      now,
                      "acknowledgement withdrawn" + remark(action))));
      case RESOLVED ->
          alert
              .getResolvedBy()
              .map(_ ->
                  open(
                      next(
                          alert,
                          Change.REOPENED,
                          action,
                          now,
                          "reopened by hand" + remark(action))));
    };
  }

  private static Alert open(Alert.Builder alert) {
    return alert
        .setState(AlertState.OPEN)
        .setAcknowledgedBy(null)
        .setAcknowledgedAt(null)
        .setResolvedAt(null)
        .setResolvedBy(null)
        .setFalseAlarm(false)
        .build();
  }

  private static Optional<Alert> assign(Alert alert, DeskAction action, Instant now) {
    @Nullable String to =
        action.getText().filter(t -> !t.isBlank()).map(String::strip).orElse(null);
    if (alert.getAssignee().equals(Optional.ofNullable(to))) return Optional.empty();
    String what = to == null ? "no longer assigned" : "assigned to " + to;
    return Optional.of(next(alert, Change.ASSIGNED, action, now, what).setAssignee(to).build());
  }

  private static Optional<Alert> note(Alert alert, DeskAction action, Instant now) {
    return action
        .getText()
        .filter(text -> !text.isBlank())
        .map(text -> next(alert, Change.NOTED, action, now, NOTE + text.strip()).build());
  }

  /// What a line of history has of a note; empty where it is of something else.
  static Optional<String> note(HistoryEntry line) {
    boolean isNote = line.getChange().filter(Change.NOTED::equals).isPresent();
    return isNote && line.getWhat().startsWith(NOTE)
        ? Optional.of(line.getWhat().substring(NOTE.length()))
        : Optional.empty();
  }

  private static Optional<Alert> snooze(Alert alert, DeskAction action, Instant now) {
    boolean past = action.getUntil().filter(until -> !until.isAfter(now)).isPresent();
    boolean endless = action.getUntil().isEmpty() && !action.getUntilChange();
    if (alert.getState() == AlertState.RESOLVED || past || endless) return Optional.empty();
    boolean same =
        alert.getSnoozedUntil().equals(action.getUntil())
            && alert.getSnoozedUntilChange() == action.getUntilChange();
    if (same) return Optional.empty();
    return Optional.of(
        next(alert, Change.SNOOZED, action, now, "snoozed " + until(action) + remark(action))
            .setSnoozedUntil(action.getUntil().orElse(null))
            .setSnoozedUntilChange(action.getUntilChange())
            .build());
  }

  private static String until(DeskAction action) {
    String change = action.getUntilChange() ? "until something changes" : "";
    return action
        .getUntil()
        .map(until -> "until " + until + (change.isEmpty() ? "" : " or " + change))
        .orElse(change);
  }

  private static Optional<Alert> unsnooze(Alert alert, DeskAction action, Instant now) {
    if (!Snooze.holds(alert)) return Optional.empty();
    String what = "no longer snoozed" + remark(action);
    return Optional.of(Snooze.end(next(alert, Change.WOKE, action, now, what)).build());
  }

  private static Optional<Alert> falseAlarm(Alert alert, DeskAction action, Instant now) {
    if (alert.getFalseAlarm()) return Optional.empty();
    String what = "marked as a false alarm" + remark(action);
    Alert.Builder marked = next(alert, Change.FALSE_ALARM, action, now, what).setFalseAlarm(true);
    return Optional.of(resolved(alert, marked, action, now));
  }

  private static Optional<Alert> resolve(Alert alert, DeskAction action, Instant now) {
    if (alert.getState() == AlertState.RESOLVED) return Optional.empty();
    String what = "resolved by hand" + remark(action);
    return Optional.of(
        resolved(alert, next(alert, Change.RESOLVED, action, now, what), action, now));
  }

  private static Alert resolved(Alert before, Alert.Builder alert, DeskAction action, Instant now) {
    if (before.getState() == AlertState.RESOLVED) return alert.build();
    return Snooze.end(alert)
        .setState(AlertState.RESOLVED)
        .setResolvedAt(now)
        .setResolvedBy(action.getBy())
        .build();
  }

  private static Alert.Builder next(
      Alert alert, Change change, DeskAction action, Instant now, String what) {
    return Revision.next(alert, change, now, what, action.getBy());
  }

  private static String remark(DeskAction action) {
    return action.getText().filter(t -> !t.isBlank()).map(t -> ": " + t.strip()).orElse("");
  }
}
