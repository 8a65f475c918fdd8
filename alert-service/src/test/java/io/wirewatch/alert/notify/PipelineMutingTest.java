package io.wirewatch.alert.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.DeliveryOutcome;
import io.wirewatch.contracts.Matcher;
import io.wirewatch.contracts.Silence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What keeps channels from being told, and what they are told when it is over.
@Timeout(20)
class PipelineMutingTest extends PipelineFixture {

  @Test
  void aSilencedAlertIsWrittenDownAsMutedAndToldWhenTheSilenceIsOver() throws Exception {
    pipeline.silence("s1", drill());
    pipeline.take(Alerts.opened());
    assertEquals(1, dropped("silenced"));
    Delivery muted = written();
    assertEquals(DeliveryOutcome.MUTED, muted.getOutcome());
    assertEquals(
        Optional.of("silence s1, by Ann until 2026-03-01T12:01:00Z: drill"), muted.getError());
    tick(59);
    assertTrue(desk.heard.isEmpty());
    tick(60);
    assertEquals("a1.1.alert.opened", heard(desk).messageId());
    tick(61);
    assertTrue(desk.heard.isEmpty());
  }

  @Test
  void whatIsMutedIsToldAsItStandsByThen() throws Exception {
    pipeline.take(Alerts.opened());
    heard(desk);
    pipeline.silence("s1", drill());
    pipeline.take(Alerts.alert(2, AlertState.OPEN, Change.GREW).build());
    pipeline.take(Alerts.alert(3, AlertState.OPEN, Change.NOTED).build());
    pipeline.silence("s1", null);
    tick(1);
    assertEquals("a1.3.alert.amended", heard(desk).messageId());
  }

  @Test
  void whatIsOverBeforeItsSilenceIsAndWasNeverToldIsNotTold() {
    pipeline.silence("s1", drill());
    pipeline.take(Alerts.opened());
    pipeline.take(Alerts.alert(2, AlertState.RESOLVED, Change.RESOLVED).build());
    tick(60);
    assertTrue(desk.heard.isEmpty());
  }

  @Test
  void anInhibitedAlertIsToldWhenTheOtherIsOverAlsoAfterARestart() throws Exception {
    Alert.Builder storm = Alerts.alert(1, AlertState.OPEN, Change.OPENED).setId("storm");
    Alert inhibited = Alert.newBuilder(Alerts.opened()).setInhibitedBy(List.of("storms")).build();
    pipeline.observe("storm", storm.setRuleId("storms").build());
    pipeline.take(inhibited);
    assertEquals(1, dropped("inhibited"));
    Delivery muted = written();
    pipeline.close();
    pipeline = pipeline();
    pipeline.observe("storm", storm.build());
    pipeline.resume(muted, inhibited);
    tick(1);
    assertTrue(desk.heard.isEmpty());
    pipeline.observe("storm", storm.setState(AlertState.RESOLVED).build());
    tick(2);
    assertEquals("a1.1.alert.opened", heard(desk).messageId());
  }

  @Test
  void aSnoozedAlertIsNotToldAndItsWakingIs() throws Exception {
    pipeline.take(Alerts.opened());
    heard(desk);
    pipeline.take(
        Alerts.alert(2, AlertState.OPEN, Change.GREW).setSnoozedUntilChange(true).build());
    assertEquals(1, dropped("snoozed"));
    tick(1);
    pipeline.take(Alerts.alert(3, AlertState.OPEN, Change.WOKE).build());
    assertEquals("a1.3.alert.woken", heard(desk).messageId());
    tick(2);
    assertTrue(desk.heard.isEmpty());
  }

  private static Silence drill() {
    return Silence.newBuilder()
        .setId("s1")
        .setMatchers(List.of(new Matcher("rule", "floods")))
        .setFrom(Alerts.NOON)
        .setUntil(Alerts.NOON.plusSeconds(60))
        .setBy("Ann")
        .setWhy("drill")
        .build();
  }
}
