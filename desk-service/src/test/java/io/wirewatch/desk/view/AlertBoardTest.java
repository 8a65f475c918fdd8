package io.wirewatch.desk.view;

import static io.wirewatch.desk.Samples.NOON;
import static io.wirewatch.desk.Samples.alert;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AlertBoardTest {

  private final AlertBoard board = new AlertBoard(2);

  @Test
  void theOpenComeFirstAndOfThemTheNewest() {
    take(0, resolved("old", NOON), 0);
    take(0, alert("second", NOON.minusSeconds(60)).build(), 1);
    take(1, alert("taken", NOON).setState(AlertState.ACKNOWLEDGED).build(), 0);
    take(2, alert("first", NOON).build(), 0);
    assertEquals(List.of("first", "second", "taken", "old"), ids());
  }

  @Test
  void aLaterRevisionTakesThePlaceOfTheEarlier() {
    take(0, alert("a", NOON).build(), 0);
    take(0, alert("a", NOON).setRevision(2).setState(AlertState.RESOLVED).build(), 1);
    assertEquals(List.of("a"), ids());
    assertEquals(2, board.alert("a").orElseThrow().getRevision());
  }

  @Test
  void theOldestResolvedAlertsAreForgotten() {
    for (int hour = 0; hour < 4; hour++) {
      take(0, resolved("r" + hour, NOON.plus(Duration.ofHours(hour))), hour);
    }
    assertEquals(List.of("r3", "r2"), ids());
    assertEquals(Optional.empty(), board.alert("r0"));
  }

  @Test
  void anAlertThatReopensDoesNotCountAsResolved() {
    take(0, resolved("a", NOON), 0);
    take(0, alert("a", NOON).build(), 1);
    take(0, resolved("b", NOON), 2);
    take(0, resolved("c", NOON), 3);
    assertEquals(List.of("a", "b", "c"), ids());
  }

  @Test
  void aTombstoneRemovesTheAlert() {
    take(0, alert("a", NOON).build(), 0);
    AlertEvent event = board.accept("a", null, 0, 1).orElseThrow();
    assertEquals(Optional.empty(), event.alert());
    assertEquals(List.of(), ids());
  }

  @Test
  void aPlaceReadTwiceIsToldOnce() {
    assertTrue(board.accept("a", alert("a", NOON).build(), 0, 7).isPresent());
    assertEquals(Optional.empty(), board.accept("a", alert("a", NOON).build(), 0, 7));
  }

  @Test
  void aReaderIsToldWhatItHasNotSeenWhateverThePartition() {
    take(0, alert("a", NOON).build(), 0);
    Cursor seen = board.cursor();
    take(1, alert("b", NOON).build(), 0);
    take(0, alert("a", NOON).setRevision(2).build(), 1);
    assertEquals(List.of("a", "b"), board.since(seen).stream().map(AlertEvent::id).toList());
    assertEquals(List.of(), board.since(board.cursor()));
    assertEquals(2, board.since(Cursor.START).size());
  }

  private void take(int partition, Alert alert, long offset) {
    assertTrue(board.accept(alert.getId(), alert, partition, offset).isPresent());
  }

  private static Alert resolved(String id, Instant at) {
    return alert(id, at).setState(AlertState.RESOLVED).setResolvedAt(at).build();
  }

  private List<String> ids() {
    return board.snapshot().alerts().stream().map(Alert::getId).toList();
  }
}
