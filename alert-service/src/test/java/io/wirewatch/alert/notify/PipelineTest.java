package io.wirewatch.alert.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.DeliveryOutcome;
import io.wirewatch.contracts.Matcher;
import io.wirewatch.contracts.Silence;
import io.wirewatch.runtime.metrics.StageCounter;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PipelineTest {

  private static final Clock CLOCK = Clock.fixed(Alerts.NOON, ZoneOffset.UTC);
  private static final Backoff QUICK = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), 3);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Told told = new Told();
  private final LinkedBlockingQueue<Delivery> ledger = new LinkedBlockingQueue<>();
  private final AtomicInteger ledgerFailures = new AtomicInteger();
  private final Scripted desk = new Scripted();
  private final Scripted pager = new Scripted();
  private Pipeline pipeline = pipeline();

  /// Answers as it was told to, then accepts; remembers what it was told.
  private static final class Scripted implements Channel {
    final Queue<Outcome> script = new ArrayDeque<>();
    final LinkedBlockingQueue<Notification> heard = new LinkedBlockingQueue<>();
    @Nullable CountDownLatch held;

    @Override
    public Outcome tell(Notification notification, Instant now) {
      heard.add(notification);
      if (held != null && !await(held)) return new Outcome.Retry("interrupted", Optional.empty());
      @Nullable Outcome outcome = script.poll();
      return outcome == null ? new Outcome.Accepted() : outcome;
    }
  }

  @AfterEach
  void close() {
    pipeline.close();
  }

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
    Delivery pending = Line.pending(new Notification("desk", Event.OPENED, Alerts.opened()), CLOCK);
    pipeline.resume(pending, Alerts.alert(4, AlertState.OPEN, Change.AMENDED).build());
    assertEquals(pending.getMessageId(), heard(desk).messageId());
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
  void aSilencedAlertIsNotTold() {
    pipeline.silence(
        "s1",
        Silence.newBuilder()
            .setId("s1")
            .setMatchers(List.of(new Matcher("rule", "floods")))
            .setFrom(Alerts.NOON)
            .setUntil(Alerts.NOON.plusSeconds(60))
            .setBy("Ann")
            .setWhy("drill")
            .build());
    pipeline.take(Alerts.opened());
    assertEquals(1, dropped("silenced"));
    pipeline.silence("s1", null);
    pipeline.take(Alerts.opened());
    assertEquals(1, dropped("silenced"));
  }

  @Test
  void aChannelThatIsNotConfiguredIsCounted() {
    pipeline.take(to("nobody"));
    assertEquals(1, dropped("unknown channel"));
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

  private static Alert to(String... channels) {
    return Alert.newBuilder(Alerts.opened()).setNotify(List.of(channels)).build();
  }

  private Pipeline pipeline() {
    Ledger writing =
        delivery -> {
          if (ledgerFailures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            return CompletableFuture.failedFuture(new IOException("no broker answers"));
          }
          ledger.add(delivery);
          return CompletableFuture.completedFuture(null);
        };
    Map<String, Line> lines =
        Map.of(
            "desk", new Line("desk", desk, told, writing, QUICK, CLOCK),
            "pager", new Line("pager", pager, told, writing, QUICK, CLOCK));
    return new Pipeline(lines, told, writing, new StageCounter(meters, "notify"), CLOCK);
  }

  private double dropped(String reason) {
    return meters.get("wirewatch.stage.dropped").tag("reason", reason).counter().count();
  }

  private Delivery written() throws InterruptedException {
    return taken(ledger);
  }

  private static Notification heard(Scripted channel) throws InterruptedException {
    return taken(channel.heard);
  }

  private static <T> T taken(LinkedBlockingQueue<T> queue) throws InterruptedException {
    @Nullable T taken = queue.poll(10, TimeUnit.SECONDS);
    if (taken == null) throw new AssertionError("nothing came in ten seconds");
    return taken;
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
