package io.wirewatch.desk.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The latest revision of every alert: all that are not resolved, and the newest of the resolved.
///
/// Alerts are ordered as a desk reads them: open, acknowledged, resolved; within a state the one
/// that opened last comes first. Safe to share among threads.
public final class AlertBoard {

  private static final Comparator<AlertEvent> READING_ORDER =
      comparing((AlertEvent event) -> event.alert().orElseThrow().getState())
          .thenComparing(event -> event.alert().orElseThrow().getOpenedAt(), reverseOrder())
          .thenComparing(AlertEvent::id);

  private final int resolvedKept;
  private final Map<String, AlertEvent> byId = new HashMap<>();
  private final NavigableSet<AlertEvent> sorted = new TreeSet<>(READING_ORDER);
  private int resolved;
  private Cursor cursor = Cursor.START;

  /// @param resolvedKept how many resolved alerts are remembered; the oldest are forgotten first
  public AlertBoard(int resolvedKept) {
    if (resolvedKept < 0) {
      throw new IllegalArgumentException("resolvedKept must not be negative, was " + resolvedKept);
    }
    this.resolvedKept = resolvedKept;
  }

  /// Takes a record of the alerts topic; a null alert removes it.
  ///
  /// @return what to tell, empty when this place was read before
  public synchronized Optional<AlertEvent> accept(
      String id, @Nullable Alert alert, int partition, long offset) {
    if (cursor.covers(partition, offset)) return Optional.empty();
    cursor = cursor.advance(partition, offset);
    AlertEvent event = new AlertEvent(partition, offset, id, Optional.ofNullable(alert));
    forget(byId.remove(id));
    if (alert != null) remember(event);
    return Optional.of(event);
  }

  /// The alerts in reading order, with the place in the topic they reflect.
  public synchronized Snapshot snapshot() {
    return new Snapshot(sorted.stream().map(event -> event.alert().orElseThrow()).toList(), cursor);
  }

  /// The latest revision of one alert; empty when there is none or it has been forgotten.
  public synchronized Optional<Alert> alert(String id) {
    return Optional.ofNullable(byId.get(id)).flatMap(AlertEvent::alert);
  }

  /// The latest revision of each alert that a reader at `seen` has not seen, in the topic's order.
  public synchronized List<AlertEvent> since(Cursor seen) {
    return byId.values().stream()
        .filter(event -> !seen.covers(event.partition(), event.offset()))
        .sorted(AlertEvent.BY_PLACE)
        .toList();
  }

  /// The place in the topic that the board reflects.
  public synchronized Cursor cursor() {
    return cursor;
  }

  private void remember(AlertEvent event) {
    byId.put(event.id(), event);
    sorted.add(event);
    if (isResolved(event) && ++resolved > resolvedKept) {
      AlertEvent oldest = sorted.last();
      byId.remove(oldest.id());
      forget(oldest);
    }
  }

  private void forget(@Nullable AlertEvent event) {
    if (event == null) return;
    sorted.remove(event);
    if (isResolved(event)) resolved--;
  }

  private static boolean isResolved(AlertEvent event) {
    return event.alert().orElseThrow().getState() == AlertState.RESOLVED;
  }

  /// The board at one moment.
  ///
  /// @param alerts in reading order
  /// @param cursor the place in the topic that they reflect
  public record Snapshot(List<Alert> alerts, Cursor cursor) {
    /// Copies the alerts.
    public Snapshot {
      alerts = List.copyOf(alerts);
    }

    /// The alerts in one state, in reading order.
    public List<Alert> in(AlertState state) {
      return alerts.stream().filter(alert -> alert.getState() == state).toList();
    }
  }
}
