package io.wirewatch.desk.view;

import static io.wirewatch.desk.Samples.NOON;
import static io.wirewatch.desk.Samples.alert;
import static io.wirewatch.desk.Samples.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.HistoryEntry;
import io.wirewatch.desk.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AlertStandingTest {

  private static final HistoryEntry OPENED = told(Change.OPENED, "opened by the 3rd origin", null);
  private static final HistoryEntry WITHDRAWN =
      told(Change.WITHDRAWN, "withdrawn: an article was canceled, too little is left", null);

  @Test
  void aWordInTheHistoryWithdrawsNothing() {
    AlertStanding standing =
        over(
            OPENED,
            told(Change.NOTED, "acknowledgement withdrawn", "Anna"),
            told(Change.NOTED, "note: is this a false alarm, or to be withdrawn?", "Anna"),
            told(Change.RESOLVED, "resolved: nothing new for 6 h", null));
    assertFalse(standing.isWithdrawn());
    assertEquals(Optional.empty(), standing.withdrawal());
    assertEquals(Optional.empty(), standing.falseAlarmBy());
    assertEquals(List.of(), standing.badges());
  }

  @Test
  void whatIsWithdrawnStaysSoWhateverTheDeskWritesOnIt() {
    AlertStanding standing = over(OPENED, WITHDRAWN, told(Change.NOTED, "note: told legal", "Ben"));
    assertTrue(standing.isWithdrawn());
    assertEquals(Optional.of("an article was canceled, too little is left"), standing.withdrawal());
    assertEquals(List.of("withdrawn"), standing.badges());
  }

  @Test
  void whatStoodAfterAllIsNotWithdrawnAnyMore() {
    assertFalse(
        over(OPENED, WITHDRAWN, told(Change.RESOLVED, "it stands after all", null)).isWithdrawn());
    assertFalse(open(OPENED, WITHDRAWN, told(Change.REOPENED, "reopened", null)).isWithdrawn());
  }

  @Test
  void anAlertOfBeforeLinesToldTheirChangeIsWithdrawnByItsOwn() {
    Alert alert =
        alert("a", NOON)
            .setState(AlertState.RESOLVED)
            .setChange(Change.WITHDRAWN)
            .setHistory(List.of(Samples.history(NOON, "withdrawn: gone", null)))
            .build();
    AlertStanding standing = new AlertStanding(alert, Hush.NONE, NOON);
    assertTrue(standing.isWithdrawn());
    assertEquals(Optional.of("gone"), standing.withdrawal());
  }

  @Test
  void whoMarkedAFalseAlarmIsWhoeverSignedThatLine() {
    Alert.Builder alert =
        alert("a", NOON)
            .setState(AlertState.RESOLVED)
            .setChange(Change.NOTED)
            .setFalseAlarm(true)
            .setResolvedBy("Carla");
    HistoryEntry marked = told(Change.FALSE_ALARM, "marked as a false alarm: a drill", "Anna");
    alert.setHistory(List.of(OPENED, marked, told(Change.NOTED, "note: false alarm", "Ben")));
    assertEquals(Optional.of("Anna"), of(alert).falseAlarmBy());
    assertEquals(Optional.of("Carla"), of(alert.setHistory(List.of(OPENED))).falseAlarmBy());
  }

  @Test
  void aCorrectionIsToldWhileTheAlertStands() {
    HistoryEntry corrected = told(Change.CORRECTED, "an article was canceled, 3 are left", null);
    AlertStanding standing = open(OPENED, corrected, told(Change.GREW, "4th origin", null));
    assertEquals(corrected.getWhat(), standing.correction().orElseThrow().what());
    assertEquals(List.of("corrected"), standing.badges());
    assertEquals(Optional.empty(), over(OPENED, corrected, WITHDRAWN).correction());
  }

  @Test
  void thatItWokeIsToldUntilSomethingElseHappens() {
    HistoryEntry woke = told(Change.WOKE, "the snooze is over", null);
    assertEquals(List.of("woken"), open(OPENED, woke).badges());
    assertEquals(List.of(), open(OPENED, woke, told(Change.GREW, "4th", null)).badges());
  }

  private static AlertStanding open(HistoryEntry... history) {
    return in(AlertState.OPEN, history);
  }

  private static AlertStanding over(HistoryEntry... history) {
    return in(AlertState.RESOLVED, history);
  }

  private static AlertStanding in(AlertState state, HistoryEntry... history) {
    List<HistoryEntry> lines = List.of(history);
    Change last = lines.getLast().getChange().orElseThrow();
    return of(alert("a", NOON).setState(state).setChange(last).setHistory(lines));
  }

  private static AlertStanding of(Alert.Builder alert) {
    return new AlertStanding(alert.build(), Hush.NONE, NOON);
  }
}
