package io.wirewatch.alert.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.time.ZoneId;
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

  private static final Backoff QUICK = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), 3);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Told told = new Told();
  private final Storms storms = new Storms();
  private volatile Instant now = Alerts.NOON;
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
    Delivery pending =
        Deliveries.pending(
            new Notification.OfAlert("desk", Event.OPENED, Alerts.opened()), Alerts.NOON);
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
  void inAStormTheRestIsToldInOneDigestAtTheEndOfTheTime() throws Exception {
    for (int i = 1; i <= 5; i++) {
      now = Alerts.NOON.plusSeconds(i);
      pipeline.take(capped("a" + i));
    }
    assertEquals("a1.1.alert.opened", heard(desk).messageId());
    assertEquals("a2.1.alert.opened", heard(desk).messageId());
    assertEquals(3, dropped("collected for a digest"));
    tick(60);
    assertTrue(desk.heard.isEmpty());
    tick(61);
    Notification.Digest digest = (Notification.Digest) heard(desk);
    assertEquals(
        List.of("a3", "a4", "a5"), digest.more().stream().map(Notification.Collected::id).toList());
    assertEquals("Floods: The flood of March", digest.more().getFirst().title());
    Delivery accepted = written();
    while (accepted.getOutcome() != DeliveryOutcome.ACCEPTED
        || !accepted.getAlertId().equals("a4")) {
      accepted = written();
    }
    assertTrue(told.told("a4", "desk"), "it is told of what becomes of it");
    tick(62);
    assertTrue(desk.heard.isEmpty());
    pipeline.take(capped("a6"));
    assertEquals("a6.1.alert.opened", heard(desk).messageId());
  }

  @Test
  void aDigestIsMadeAgainFromTheTopicUnderTheSameIdByItsOwnerAlone() throws Exception {
    for (int i = 1; i <= 4; i++) pipeline.take(capped("a" + i));
    heard(desk);
    heard(desk);
    pipeline.close();
    List<Delivery> topic = List.copyOf(ledger);
    Storms read = new Storms();
    topic.forEach(read::note);
    Instant due = Alerts.NOON.plusSeconds(60);
    assertEquals(List.of(), read.digests(source -> false, due));
    assertEquals(storms.digests("floods|desk"::equals, due), read.digests(source -> true, due));
    assertEquals(
        "digest.floods." + due.toEpochMilli() + ".alerts.digest",
        read.digests(source -> true, due).getFirst().messageId());
  }

  @Test
  void whatIsOverBeforeTheDigestIsStillNamedInIt() throws Exception {
    for (int i = 1; i <= 3; i++) pipeline.take(capped("a" + i));
    heard(desk);
    heard(desk);
    pipeline.take(
        Alert.newBuilder(capped("a3"))
            .setRevision(2)
            .setState(AlertState.RESOLVED)
            .setChange(Change.RESOLVED)
            .build());
    tick(60);
    assertEquals(1, ((Notification.Digest) heard(desk)).more().size());
  }

  private static Alert capped(String id) {
    return Alert.newBuilder(Alerts.opened()).setId(id).setCap(2).setCapWithinMs(60_000).build();
  }

  private void tick(int second) {
    now = Alerts.NOON.plusSeconds(second);
    pipeline.tick(source -> true);
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

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
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
    Books books = new Books(told, storms, writing, clock());
    Map<String, Line> lines =
        Map.of(
            "desk", new Line("desk", desk, books, QUICK),
            "pager", new Line("pager", pager, books, QUICK));
    Audience audience = new Audience(Map.of("Ann", "pager"));
    return new Pipeline(lines, audience, books, new StageCounter(meters, "notify"));
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
