package io.wirewatch.desk.view;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.HistoryEntry;
import io.wirewatch.contracts.Silence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What keeps people from being told of an alert, and who has it.
///
/// @param alert as it stands
/// @param silences those that are about it now
/// @param now what a snooze is measured to
public record AlertStanding(Alert alert, List<Silence> silences, Instant now) {

  /// Copies the silences.
  public AlertStanding {
    silences = List.copyOf(silences);
  }

  /// Whether it sleeps, until a time or until something changes.
  public boolean isSnoozed() {
    if (alert.getState() == AlertState.RESOLVED) return false;
    return alert.getSnoozedUntil().map(now::isBefore).orElse(alert.getSnoozedUntilChange());
  }

  /// When it wakes by itself; empty when it does not sleep, or only a change wakes it.
  public Optional<Instant> wakesAt() {
    return isSnoozed() ? alert.getSnoozedUntil() : Optional.empty();
  }

  /// Whether a change wakes it.
  public boolean wakesOnChange() {
    return isSnoozed() && alert.getSnoozedUntilChange();
  }

  /// Whether it waits for somebody: it is open, awake, and no rehearsal.
  public boolean isWaiting() {
    return alert.getState() == AlertState.OPEN && !isSnoozed();
  }

  /// What happened last of what a word names in the history: who marked it as a false alarm and
  /// why, or why it was withdrawn.
  ///
  /// @param word what the line of the history says
  public Optional<HistoryView> last(String word) {
    List<HistoryEntry> history = alert.getHistory();
    return history.reversed().stream()
        .filter(entry -> entry.getWhat().contains(word))
        .findFirst()
        .map(entry -> new HistoryView(entry.getAt(), entry.getWhat(), entry.getBy(), 1));
  }

  /// Whether its articles were corrected or killed and what is left is no ground for it.
  public boolean isWithdrawn() {
    return alert.getState() == AlertState.RESOLVED && last("withdrawn").isPresent();
  }

  /// What a row of the list says of it in a word each.
  public List<String> badges() {
    List<String> badges = new ArrayList<>();
    if (alert.getStaged()) badges.add("staged");
    if (alert.getFalseAlarm()) badges.add("false alarm");
    if (isWithdrawn()) badges.add("withdrawn");
    if (alert.getState() == AlertState.RESOLVED) return badges;
    if (!silences.isEmpty()) badges.add("silenced");
    if (!alert.getInhibitedBy().isEmpty()) badges.add("held back");
    return badges;
  }
}
