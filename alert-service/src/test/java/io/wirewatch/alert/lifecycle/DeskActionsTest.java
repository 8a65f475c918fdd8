package io.wirewatch.alert.lifecycle;

import static io.wirewatch.alert.lifecycle.Fixtures.action;
import static io.wirewatch.alert.lifecycle.Fixtures.minute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.DeskAction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskActionsTest {

  private final Fixtures group = new Fixtures();

  @BeforeEach
  void open() {
    group.add("a", 0, "x");
    group.add("b", 1, "y");
    group.add("c", 2, "z");
    group.at(10);
  }

  @Test
  void anAcknowledgedAlertSaysByWhomAndWhen() {
    Alert alert = done(action(ActionKind.ACKNOWLEDGE));
    assertEquals(AlertState.ACKNOWLEDGED, alert.getState());
    assertEquals(Optional.of("Ann"), alert.getAcknowledgedBy());
    assertEquals(Optional.of(minute(10)), alert.getAcknowledgedAt());
    assertEquals(2, alert.getRevision());
  }

  @Test
  void acknowledgingTwiceChangesNothing() {
    done(action(ActionKind.ACKNOWLEDGE));
    assertEquals(Optional.empty(), group.act(action(ActionKind.ACKNOWLEDGE)));
  }

  @Test
  void whatArrivesLaterLeavesItAcknowledged() {
    done(action(ActionKind.ACKNOWLEDGE));
    assertEquals(AlertState.ACKNOWLEDGED, group.add("d", 3, "w").getFirst().getState());
  }

  @Test
  void anAcknowledgementCanBeTakenBack() {
    done(action(ActionKind.ACKNOWLEDGE));
    Alert back = done(action(ActionKind.UNACKNOWLEDGE).setText("wrong button"));
    assertEquals(AlertState.OPEN, back.getState());
    assertEquals(Optional.empty(), back.getAcknowledgedBy());
    assertEquals("acknowledgement withdrawn: wrong button", history(back));
  }

  @Test
  void aNoteIsALineOfHistory() {
    Alert alert = done(action(ActionKind.NOTE).setText(" called the ministry "));
    assertEquals("note: called the ministry", history(alert));
    assertEquals(Optional.of("Ann"), alert.getHistory().getLast().getBy());
    assertEquals(Change.NOTED, alert.getChange());
    assertEquals(Optional.empty(), group.act(action(ActionKind.NOTE).setText(" ")));
  }

  @Test
  void anAlertIsAssignedToOneAtATimeOrToNobody() {
    assertEquals(Optional.of("Ben"), done(action(ActionKind.ASSIGN).setText("Ben")).getAssignee());
    assertEquals(Optional.empty(), group.act(action(ActionKind.ASSIGN).setText("Ben")));
    Alert nobody = done(action(ActionKind.ASSIGN));
    assertEquals(Optional.empty(), nobody.getAssignee());
    assertEquals("no longer assigned", history(nobody));
  }

  @Test
  void aSnoozeEndsAtItsMomentByTheClock() {
    Alert snoozed = done(action(ActionKind.SNOOZE).setUntil(minute(20)));
    assertTrue(Snooze.holds(snoozed));
    assertEquals("snoozed until 2026-03-01T12:20:00Z", history(snoozed));
    assertEquals(Change.GREW, group.add("d", 3, "w").getFirst().getChange());
    assertTrue(Snooze.holds(group.all().getFirst()), "what comes meanwhile does not wake it");
    assertEquals(List.of(), group.at(19));
    Alert woken = group.at(20).getFirst();
    assertEquals(Change.WOKE, woken.getChange());
    assertFalse(Snooze.holds(woken));
    assertEquals(List.of(), group.at(21));
  }

  @Test
  void aSnoozeUntilSomethingChangesEndsWithTheNextOriginAndNotWithACopy() {
    done(action(ActionKind.SNOOZE).setUntilChange(true));
    assertTrue(Snooze.holds(group.add("copy", 3, "x").getFirst()));
    Alert woken = group.add("d", 4, "w").getFirst();
    assertFalse(Snooze.holds(woken));
    assertEquals(Change.GREW, woken.getChange());
    assertEquals("4th origin, no longer snoozed", history(woken));
  }

  @Test
  void ofAMomentAndAChangeTheFirstEndsTheSnooze() {
    DeskAction.Builder both = action(ActionKind.SNOOZE).setUntil(minute(20)).setUntilChange(true);
    done(both);
    assertEquals(Change.WOKE, group.at(20).getFirst().getChange());
    group.at(15);
    done(both);
    assertFalse(Snooze.holds(group.add("d", 4, "w").getFirst()));
  }

  @Test
  void aSnoozeWithoutAnEndOrWithOneInThePastIsNone() {
    assertEquals(Optional.empty(), group.act(action(ActionKind.SNOOZE)));
    assertEquals(Optional.empty(), group.act(action(ActionKind.SNOOZE).setUntil(minute(10))));
  }

  @Test
  void aSnoozeCanBeTakenBackAndThatWakesTheAlert() {
    assertEquals(Optional.empty(), group.act(action(ActionKind.UNSNOOZE)));
    done(action(ActionKind.SNOOZE).setUntil(minute(20)));
    Alert woken = done(action(ActionKind.UNSNOOZE));
    assertEquals(Change.WOKE, woken.getChange());
    assertFalse(Snooze.holds(woken));
  }

  @Test
  void whatIsOverIsNotSnoozed() {
    done(action(ActionKind.SNOOZE).setUntilChange(true));
    Alert resolved = group.at(62).getFirst();
    assertEquals(Change.RESOLVED, resolved.getChange());
    assertFalse(Snooze.holds(resolved));
  }

  @Test
  void whatIsResolvedByHandStaysSoUnlessSomethingNewComes() {
    Alert resolved = done(action(ActionKind.RESOLVE).setText("seen"));
    assertEquals(AlertState.RESOLVED, resolved.getState());
    assertEquals("resolved by hand: seen", history(resolved));
    Alert copy = group.add("copy", 3, "x").getFirst();
    assertEquals(AlertState.RESOLVED, copy.getState());
    assertEquals(List.of(), group.at(12));
    Alert again = group.add("d", 4, "w").getFirst();
    assertEquals(Change.REOPENED, again.getChange());
    assertEquals("reopened by 4th origin", history(again));
    assertEquals(Optional.empty(), again.getResolvedBy());
  }

  @Test
  void whatIsResolvedByHandIsOverInSilence() {
    done(action(ActionKind.RESOLVE));
    assertEquals(List.of(), group.at(63));
  }

  @Test
  void aFalseAlarmIsResolvedAndMarkedAndNoLongerFalseWhenSomethingNewComes() {
    Alert marked = done(action(ActionKind.FALSE_ALARM).setText("a drill"));
    assertTrue(marked.getFalseAlarm());
    assertEquals(AlertState.RESOLVED, marked.getState());
    assertEquals("marked as a false alarm: a drill", history(marked));
    assertEquals(Optional.empty(), group.act(action(ActionKind.FALSE_ALARM)));
    Alert again = group.add("d", 4, "w").getFirst();
    assertFalse(again.getFalseAlarm());
    assertEquals(AlertState.OPEN, again.getState());
  }

  @Test
  void aFalseAlarmCanBeTakenBack() {
    done(action(ActionKind.FALSE_ALARM));
    Alert back = done(action(ActionKind.UNACKNOWLEDGE));
    assertEquals(Change.REOPENED, back.getChange());
    assertFalse(back.getFalseAlarm());
    assertEquals(AlertState.RESOLVED, group.at(62).getFirst().getState());
  }

  @Test
  void anAlertThatIsOverCanStillBeMarkedFalse() {
    group.at(62);
    Alert marked = done(action(ActionKind.FALSE_ALARM));
    assertTrue(marked.getFalseAlarm());
    assertEquals(Optional.of(minute(62)), marked.getResolvedAt());
  }

  @ParameterizedTest
  @EnumSource(
      value = ActionKind.class,
      names = {"ACKNOWLEDGE", "UNACKNOWLEDGE", "SNOOZE", "UNSNOOZE", "RESOLVE"})
  void whatIsOverByItselfTakesNoActionOf(ActionKind kind) {
    group.at(62);
    assertEquals(Optional.empty(), group.act(action(kind).setUntilChange(true)));
  }

  private Alert done(DeskAction.Builder action) {
    return group.act(action).orElseThrow();
  }

  private static String history(Alert alert) {
    return alert.getHistory().getLast().getWhat();
  }
}
