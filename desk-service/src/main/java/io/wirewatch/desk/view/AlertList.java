package io.wirewatch.desk.view;

import io.wirewatch.contracts.AlertState;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The list of alerts as the page shows it.
///
/// @param sections open, acknowledged and resolved alerts; a section without alerts is left out
/// @param open how many alerts wait for somebody
/// @param cursor the place in the topic that the list reflects
public record AlertList(List<Section> sections, int open, Cursor cursor) {

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

  /// The list of what a board holds.
  ///
  /// @param resolvedShown how many resolved alerts the list shows at most
  public static AlertList of(AlertBoard.Snapshot board, Instant now, int resolvedShown) {
    List<Section> sections =
        Stream.of(
                section("Open", board, AlertState.OPEN, Integer.MAX_VALUE, now),
                section("Acknowledged", board, AlertState.ACKNOWLEDGED, Integer.MAX_VALUE, now),
                section("Resolved", board, AlertState.RESOLVED, resolvedShown, now))
            .filter(section -> !section.alerts().isEmpty())
            .toList();
    return new AlertList(sections, board.in(AlertState.OPEN).size(), board.cursor());
  }

  private static Section section(
      String title, AlertBoard.Snapshot board, AlertState state, int limit, Instant now) {
    List<AlertView> alerts =
        board.in(state).stream().map(alert -> new AlertView(alert, now)).toList();
    List<AlertView> shown = alerts.stream().limit(limit).toList();
    return new Section(title, shown, alerts.size() - shown.size());
  }
}
