package io.wirewatch.alert.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.DeliveryOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// That nobody is told twice or not at all: after a restart, beside another instance, without
/// brokers.
@Timeout(20)
class PipelineRestartTest extends PipelineFixture {

  @Test
  void whatWasAcceptedIsNotToldAgainAfterARestart() throws InterruptedException {
    pipeline.take(Alerts.opened());
    heard(desk);
    written();
    told.note("a1|desk", written());
    pipeline.close();
    pipeline = pipeline();
    pipeline.take(Alerts.opened());
    assertEquals(1, dropped("told already"));
    assertTrue(desk.heard.isEmpty());
  }

  @Test
  void whatWasPendingIsToldUnderTheSameId() throws InterruptedException {
    Delivery pending =
        Deliveries.pending(
            new Notification.OfAlert("desk", Event.OPENED, Alerts.opened()), Alerts.NOON);
    pipeline.resume(pending, Alerts.alert(4, AlertState.OPEN, Change.AMENDED).build());
    assertEquals(pending.getMessageId(), heard(desk).messageId());
  }

  @Test
  void anAlertIsTakenAgainUntilItIsWrittenDownAndIsToldOnce() throws Exception {
    ledgerFailures.set(30);
    try (Insistence insistence = new Insistence(Duration.ofMillis(1))) {
      insistence.until(() -> pipeline.take(to("desk", "pager")));
    }
    assertEquals("a1.1.alert.opened", heard(desk).messageId());
    assertEquals("a1.1.alert.opened", heard(pager).messageId());
    assertEquals(30, dropped("not written down"));
    assertTrue(desk.heard.isEmpty() && pager.heard.isEmpty());
  }

  @Test
  void whoIsClosedWhileTheBrokersAreAwayGivesUpAndHasToldNobody() {
    ledgerFailures.set(Integer.MAX_VALUE);
    Insistence insistence = new Insistence(Duration.ofHours(1));
    Insistence.Attempt attempt =
        () -> {
          insistence.close();
          pipeline.take(Alerts.opened());
        };
    assertThrows(CancellationException.class, () -> insistence.until(attempt));
    assertTrue(desk.heard.isEmpty());
  }

  @Test
  void whatAnotherInstanceGotThroughIsNotTriedAgain() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    desk.held = held;
    desk.script.add(new Outcome.Retry("busy", Optional.empty()));
    pipeline.take(Alerts.opened());
    heard(desk);
    Delivery pending = written();
    told.note(
        "a1|desk",
        Delivery.newBuilder(pending).setOutcome(DeliveryOutcome.ACCEPTED).setAttempts(1).build());
    held.countDown();
    Delivery retrying = written();
    assertEquals(DeliveryOutcome.RETRYING, retrying.getOutcome());
    told.note("a1|desk", retrying);
    assertEquals(List.of(), told.pending(), "that it was accepted stays");
    pipeline.take(Alerts.alert(2, AlertState.RESOLVED, Change.RESOLVED).build());
    assertEquals("a1.2.alert.resolved", heard(desk).messageId());
  }

  @Test
  void thatAnotherInstanceGotThroughIsRememberedWhenTheNextRevisionIsBegun() {
    Notification.OfAlert opened = new Notification.OfAlert("desk", Event.OPENED, Alerts.opened());
    Alert later = Alerts.alert(2, AlertState.RESOLVED, Change.RESOLVED).build();
    Notification.OfAlert resolved = new Notification.OfAlert("desk", Event.RESOLVED, later);
    Delivery pending = Deliveries.pending(opened, Alerts.NOON);
    told.note("a1|desk", Delivery.newBuilder(pending).setOutcome(DeliveryOutcome.ACCEPTED).build());
    told.note("a1|desk", Deliveries.pending(resolved, Alerts.NOON));
    assertTrue(told.accepted(opened));
    assertFalse(told.accepted(resolved));
  }
}
