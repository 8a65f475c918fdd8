package io.wirewatch.desk.view;

import static io.wirewatch.desk.Samples.NOON;
import static io.wirewatch.desk.Samples.alert;
import static io.wirewatch.desk.Samples.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Silence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SilenceBoardTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final SilenceBoard board = new SilenceBoard();

  @Test
  void aSilenceStandsUntilItsEndAndThenHasEnded() {
    bring(silence("a", NOON, HOUR, "rule", "troops-abroad"));
    assertEquals(List.of("a"), ids(board.standing(NOON.plus(HOUR).minusMillis(1))));
    assertEquals(List.of(), ids(board.standing(NOON.plus(HOUR))));
    assertEquals(List.of("a"), ids(board.ended(NOON.plus(HOUR), 9)));
  }

  @Test
  void theNextToEndComesFirst() {
    bring(silence("late", NOON, HOUR.multipliedBy(2), "rule", "r"));
    bring(silence("soon", NOON, HOUR, "rule", "r"));
    assertEquals(List.of("soon", "late"), ids(board.standing(NOON)));
    assertEquals(List.of("late"), ids(board.ended(NOON.plus(HOUR.multipliedBy(3)), 1)));
  }

  @Test
  void aSilenceIsOverTheAlertsThatItDescribesWhileItHolds() {
    bring(silence("rule", NOON, HOUR, "rule", "troops-abroad"));
    bring(silence("other", NOON, HOUR, "rule", "another"));
    bring(silence("not-yet", NOON.plusSeconds(1), HOUR, "rule", "troops-abroad"));
    Alert alert = alert("x", NOON).build();
    assertEquals(List.of("rule"), ids(board.over(alert, NOON)));
    assertEquals(List.of("not-yet", "rule"), ids(board.over(alert, NOON.plusSeconds(1))));
    assertEquals(List.of("not-yet"), ids(board.over(alert, NOON.plus(HOUR))));
  }

  @Test
  void aLiftedSilenceIsGone() {
    bring(silence("a", NOON, HOUR, "rule", "r"));
    board.accept("a", null);
    assertEquals(List.of(), board.standing(NOON));
    assertTrue(board.silence("a").isEmpty());
  }

  @Test
  void whatWouldBeMutedLeavesOutWhatIsResolved() {
    AlertBoard alerts = new AlertBoard(9);
    alerts.accept("open", alert("open", NOON).build(), 0, 0);
    alerts.accept("done", alert("done", NOON).setState(AlertState.RESOLVED).build(), 0, 1);
    alerts.accept("other", alert("other", NOON).setRuleId("another").build(), 0, 2);
    var matchers = silence("a", NOON, HOUR, "rule", "troops-abroad").getMatchers();
    assertEquals(
        List.of("open"),
        SilenceBoard.mutes(matchers, alerts.snapshot()).stream().map(Alert::getId).toList());
  }

  @Test
  void aGroupIsToldByItsHeadlineWhileAnAlertHasIt() {
    Silence silence = silence("a", NOON, HOUR, "group", "story-1");
    Alert alert = alert("x", NOON).setGroupLabel("Bridge closed").build();
    assertEquals("group Bridge closed", new SilenceView(silence, List.of(alert), NOON).scope());
    assertEquals("group story-1", new SilenceView(silence, List.of(), NOON).scope());
    assertFalse(new SilenceView(silence, List.of(), NOON.plus(HOUR)).holds());
  }

  private void bring(Silence silence) {
    board.accept(silence.getId(), silence);
  }

  private static List<String> ids(List<Silence> silences) {
    return silences.stream().map(Silence::getId).toList();
  }
}
