package io.wirewatch.desk.view;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.HistoryEntry;
import io.wirewatch.contracts.Silence;
import io.wirewatch.contracts.alert.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What keeps people from being told of an alert, and who has it.
///
/// @param alert as it stands
/// @param hush what else keeps its channels from being told
/// @param now what a snooze is measured to
public record AlertStanding(Alert alert, Hush hush, Instant now) {

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

  /// The last revision that changed this: who marked it as a false alarm and why, or why it was
  /// withdrawn.
  public Optional<HistoryView> last(Change change) {
    List<HistoryEntry> history = alert.getHistory();
    Optional<HistoryEntry> told =
        history.reversed().stream()
            .filter(entry -> entry.getChange().filter(change::equals).isPresent())
            .findFirst();
    // A line of before it was kept what it tells of: of the last one the alert itself says.
    boolean untold = told.isEmpty() && alert.getChange() == change && !history.isEmpty();
    return (untold ? Optional.of(history.getLast()) : told)
        .map(entry -> new HistoryView(entry.getAt(), entry.getWhat(), entry.getBy(), 1));
  }

  /// Whether its articles were corrected or killed and what is left is no ground for it: what ended
  /// it last was that, whatever the desk wrote on it since.
  public boolean isWithdrawn() {
    return Withdrawal.holds(alert);
  }

  /// Why it was withdrawn: `“Flood in Orra” (coast.example) was canceled, what is left ...`; empty
  /// when it was not.
  public Optional<String> withdrawal() {
    if (!isWithdrawn()) return Optional.empty();
    return last(Change.WITHDRAWN).map(line -> line.what().replaceFirst("^withdrawn: ", ""));
  }

  /// The last article that was corrected or killed while the alert stands without it, and what is
  /// left; empty when there was none, or the alert was withdrawn.
  public Optional<HistoryView> correction() {
    return isWithdrawn() ? Optional.empty() : last(Change.CORRECTED);
  }

  /// Why its snooze ended, if nothing happened to it since.
  public Optional<HistoryView> waking() {
    boolean awake = alert.getChange() == Change.WOKE && alert.getState() != AlertState.RESOLVED;
    return awake ? last(Change.WOKE) : Optional.empty();
  }

  /// Who marked it as a false alarm; empty when it is not marked, or nobody signed.
  public Optional<String> falseAlarmBy() {
    if (!alert.getFalseAlarm()) return Optional.empty();
    return last(Change.FALSE_ALARM).flatMap(HistoryView::by).or(alert::getResolvedBy);
  }

  /// What keeps people from being told of it, the snooze first, as the alert service has it: `muted
  /// by Anna until 14:00: a drill`; empty when nothing does.
  public Optional<String> mute() {
    if (isSnoozed()) {
      String until = alert.getSnoozedUntil().map(at -> Spell.clock(at, now)).orElse("it changes");
      return Optional.of("muted by a snooze until " + until);
    }
    return hush.silences().stream()
        .findFirst()
        .map(this::words)
        .or(() ->
            hush.inhibitors().stream()
                .findFirst()
                .map(by -> "muted while an alert of " + by.getRuleId() + " is open"));
  }

  private String words(Silence silence) {
    return "muted by %s until %s: %s"
        .formatted(silence.getBy(), Spell.clock(silence.getUntil(), now), silence.getWhy());
  }

  /// What a row of the list says of it in a word each.
  public List<String> badges() {
    List<String> badges = new ArrayList<>();
    if (alert.getStaged()) badges.add("staged");
    if (alert.getFalseAlarm()) badges.add("false alarm");
    if (isWithdrawn()) badges.add("withdrawn");
    if (correction().isPresent()) badges.add("corrected");
    if (alert.getState() == AlertState.RESOLVED) return badges;
    if (waking().isPresent()) badges.add("woken");
    if (!hush.silences().isEmpty()) badges.add("silenced");
    if (!hush.inhibitors().isEmpty()) badges.add("held back");
    return badges;
  }
}
