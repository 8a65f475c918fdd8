package io.wirewatch.alert.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.DeskAction;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskActionsTest {

  private final Fixtures group = new Fixtures();
  private Alert alert = Alert.newBuilder(opened(group)).build();

  @BeforeEach
  void acknowledgeIt() {
    alert = apply(ActionKind.ACKNOWLEDGE, null).orElseThrow();
  }

  @Test
  void anAcknowledgedAlertSaysByWhomAndWhen() {
    assertEquals(AlertState.ACKNOWLEDGED, alert.getState());
    assertEquals(Optional.of("Ann"), alert.getAcknowledgedBy());
    assertEquals(Optional.of(Fixtures.minute(9)), alert.getAcknowledgedAt());
    assertEquals(2, alert.getRevision());
  }

  @Test
  void acknowledgingTwiceChangesNothing() {
    assertEquals(Optional.empty(), apply(ActionKind.ACKNOWLEDGE, null));
  }

  @Test
  void whatArrivesLaterLeavesItAcknowledged() {
    group.given(alert);
    assertEquals(AlertState.ACKNOWLEDGED, group.add("d", 3, "w").getFirst().getState());
  }

  @Test
  void anAcknowledgementCanBeTakenBack() {
    Alert back = apply(ActionKind.UNACKNOWLEDGE, "wrong button").orElseThrow();
    assertEquals(AlertState.OPEN, back.getState());
    assertEquals(Optional.empty(), back.getAcknowledgedBy());
    assertEquals("acknowledgement withdrawn: wrong button", back.getHistory().getLast().getWhat());
  }

  @Test
  void theSameNoteIsWrittenOnce() {
    alert = apply(ActionKind.NOTE, "called the ministry").orElseThrow();
    assertEquals("note: called the ministry", alert.getHistory().getLast().getWhat());
    assertEquals(Change.NOTED, alert.getChange());
    assertEquals(Optional.empty(), apply(ActionKind.NOTE, "called the ministry"));
  }

  private static Alert opened(Fixtures group) {
    group.add("a", 0, "x");
    group.add("b", 1, "y");
    return group.add("c", 2, "z").getFirst();
  }

  private Optional<Alert> apply(ActionKind kind, @org.jspecify.annotations.Nullable String text) {
    DeskAction action =
        DeskAction.newBuilder()
            .setId("1")
            .setAlertId(alert.getId())
            .setRuleId(alert.getRuleId())
            .setGroup(alert.getGroup())
            .setKind(kind)
            .setBy("Ann")
            .setAt(Fixtures.minute(9))
            .setText(text)
            .build();
    return DeskActions.apply(alert, action, Fixtures.minute(10));
  }
}
