package io.wirewatch.alert.notify;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Delivery;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/// A pipeline with two channels, a ledger that can fail, and a clock that stands still.
abstract class PipelineFixture {

  private static final Backoff QUICK = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), 3);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final Told told = new Told();
  final Storms storms = new Storms();
  volatile Instant now = Alerts.NOON;
  final LinkedBlockingQueue<Delivery> ledger = new LinkedBlockingQueue<>();
  final AtomicInteger ledgerFailures = new AtomicInteger();
  final Scripted desk = new Scripted();
  final Scripted pager = new Scripted();
  Pipeline pipeline = pipeline();

  /// Answers as it was told to, then accepts; remembers what it was told.
  static final class Scripted implements Channel {
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

  final void tick(int second) {
    now = Alerts.NOON.plusSeconds(second);
    pipeline.tick(source -> true);
  }

  static Alert to(String... channels) {
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

  final Pipeline pipeline() {
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

  final double dropped(String reason) {
    return meters.get("wirewatch.stage.dropped").tag("reason", reason).counter().count();
  }

  final Delivery written() throws InterruptedException {
    return taken(ledger);
  }

  static Notification heard(Scripted channel) throws InterruptedException {
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
