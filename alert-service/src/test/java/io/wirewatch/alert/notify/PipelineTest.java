package io.wirewatch.alert.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.DeliveryOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How channels are told: written down before and after, tried again, each by itself.
@Timeout(20)
class PipelineTest extends PipelineFixture {

  @Test
  void anOpeningIsWrittenDownBeforeItIsToldAndAgainAfter() throws InterruptedException {
    pipeline.take(Alerts.opened());
    assertEquals("a1.1.alert.opened", heard(desk).messageId());
    assertEquals(DeliveryOutcome.RETRYING, written().getOutcome());
    Delivery accepted = written();
    assertEquals(DeliveryOutcome.ACCEPTED, accepted.getOutcome());
    assertEquals(1, accepted.getAttempts());
  }

  @Test
  void aRefusalForNowIsTriedAgainUnderTheSameId() throws InterruptedException {
    desk.script.add(new Outcome.Retry("busy", Optional.of(Duration.ofMillis(1))));
    pipeline.take(Alerts.opened());
    assertEquals(heard(desk).messageId(), heard(desk).messageId());
    written();
    assertEquals(Optional.of("busy"), written().getError());
    assertEquals(2, written().getAttempts());
  }

  @Test
  void itIsGivenUpAfterTheLastAttempt() throws InterruptedException {
    for (int i = 0; i < 3; i++) desk.script.add(new Outcome.Retry("busy", Optional.empty()));
    pipeline.take(Alerts.opened());
    for (int i = 0; i < 3; i++) written();
    Delivery last = written();
    assertEquals(DeliveryOutcome.REJECTED, last.getOutcome());
    assertEquals(3, last.getAttempts());
    told.note("a1|desk", last);
    assertTrue(!told.told("a1", "desk"), "the next revision is told as an opening");
  }

  @Test
  void aChannelThatHangsHoldsUpNoOther() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    desk.held = held;
    pipeline.take(to("desk", "pager"));
    heard(desk);
    heard(pager);
    held.countDown();
  }

  @Test
  void aChannelThatIsNotConfiguredIsCounted() {
    pipeline.take(to("nobody"));
    assertEquals(1, dropped("unknown channel"));
  }

  @Test
  void whoWasToldIsToldOfTheWithdrawalAndWhoWasNotIsNot() throws Exception {
    pipeline.take(Alerts.opened());
    heard(desk);
    pipeline.take(
        Alerts.alert(2, AlertState.RESOLVED, Change.WITHDRAWN)
            .setNotify(List.of("desk", "pager"))
            .build());
    assertEquals("a1.2.alert.withdrawn", heard(desk).messageId());
    assertEquals(1, dropped("nothing to tell"));
    assertTrue(pager.heard.isEmpty());
  }

  @Test
  void ofAStagedRuleTheAuthorsChannelAloneIsTold() throws Exception {
    pipeline.take(
        Alert.newBuilder(Alerts.opened()).setStaged(true).setNotify(List.of("Ann")).build());
    heard(pager);
    assertTrue(desk.heard.isEmpty());
    pipeline.take(Alerts.alert(2, AlertState.OPEN, Change.AMENDED).build());
    assertEquals("a1.2.alert.opened", heard(desk).messageId());
  }

  @Test
  void closingLetsTheAttemptUnderWayEndAndBeginsNoOther() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    desk.held = held;
    pipeline.take(Alerts.opened());
    pipeline.take(Alerts.alert(2, AlertState.RESOLVED, Change.RESOLVED).build());
    heard(desk);
    Thread closing = Thread.currentThread();
    Thread.ofVirtual()
        .start(() -> {
          while (closing.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
          held.countDown();
        });
    pipeline.close();
    written();
    written();
    assertEquals(DeliveryOutcome.ACCEPTED, written().getOutcome());
    assertTrue(desk.heard.isEmpty() && ledger.isEmpty());
  }
}
