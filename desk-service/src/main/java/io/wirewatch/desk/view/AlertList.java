package io.wirewatch.desk.view;

import io.wirewatch.contracts.AlertState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The list of alerts as the page shows it.
///
/// @param sections open, snoozed, acknowledged and resolved alerts; a section without alerts is
///   left out
/// @param open how many alerts wait for somebody
/// @param staged what the list does with staged alerts
/// @param cursor the place in the topic that the list reflects
public record AlertList(List<Section> sections, int open, Staged staged, Cursor cursor) {

  /// Copies the sections.
  public AlertList {
    sections = List.copyOf(sections);
  }

  /// Alerts in one state.
  ///
  /// @param title what the section is called
  /// @param alerts in reading order, at least one
  /// @param more how many older ones are not shown
  public record Section(String title, List<AlertView> alerts, int more) {
    /// Copies the alerts.
    public Section {
      alerts = List.copyOf(alerts);
    }
  }

  /// Staged alerts that are not the reader's own.
  ///
  /// @param count how many there are, resolved ones aside
  /// @param shown whether the list has them
  public record Staged(int count, boolean shown) {}

  /// The list of what the boards hold.
  ///
  /// @param audience who reads it
  /// @param resolvedShown how many resolved alerts the list shows at most
  public static AlertList of(Boards boards, Audience audience, Instant now, int resolvedShown) {
    AlertBoard.Snapshot board = boards.alerts().snapshot();
    List<AlertView> all =
        board.alerts().stream()
            .filter(audience::sees)
            .map(alert -> boards.view(alert, now))
            .toList();
    Predicate<AlertView> open = in(AlertState.OPEN);
    Predicate<AlertView> snoozed = view -> view.standing().isSnoozed();
    List<Section> sections =
        Stream.of(
                section("Open", all, open.and(snoozed.negate()), Integer.MAX_VALUE),
                section("Snoozed", all, open.and(snoozed), Integer.MAX_VALUE),
                section("Acknowledged", all, in(AlertState.ACKNOWLEDGED), Integer.MAX_VALUE),
                section("Resolved", all, in(AlertState.RESOLVED), resolvedShown))
            .filter(section -> !section.alerts().isEmpty())
            .toList();
    int waiting = Math.toIntExact(all.stream().filter(v -> v.standing().isWaiting()).count());
    return new AlertList(sections, waiting, staged(board, audience), board.cursor());
  }

  /// The first that waits for somebody, else the first that is not resolved.
  public Optional<AlertView> first() {
    return sections.stream()
        .flatMap(section -> section.alerts().stream())
        .filter(view -> view.alert().getState() != AlertState.RESOLVED)
        .findFirst();
  }

  private static Staged staged(AlertBoard.Snapshot board, Audience audience) {
    Audience own = new Audience(audience.name(), false);
    long others =
        board.alerts().stream()
            .filter(alert -> alert.getState() != AlertState.RESOLVED && !own.sees(alert))
            .count();
    return new Staged(Math.toIntExact(others), audience.all());
  }

  private static Predicate<AlertView> in(AlertState state) {
    return view -> view.alert().getState() == state;
  }

  private static Section section(
      String title, List<AlertView> all, Predicate<AlertView> which, int limit) {
    List<AlertView> alerts = all.stream().filter(which).toList();
    List<AlertView> shown = alerts.stream().limit(limit).toList();
    return new Section(title, shown, alerts.size() - shown.size());
  }
}
