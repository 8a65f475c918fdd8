package io.wirewatch.runtime.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread with a consumer of its own. When what it runs fails, it closes the consumer, waits and
/// starts over with a new one, until it is closed.
final class ConsumerThread implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ConsumerThread.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration JOIN = Duration.ofSeconds(10);

  private final MeterRegistry meters;
  private final Supplier<Consumer<byte[], byte[]>> open;
  private final Body body;
  private final Thread thread;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile @Nullable Consumer<byte[], byte[]> current;

  /// What the thread does; returns when [#running] is false.
  @FunctionalInterface
  interface Body {
    void run(Consumer<byte[], byte[]> consumer, ConsumerThread self);
  }

  ConsumerThread(
      String name, MeterRegistry meters, Supplier<Consumer<byte[], byte[]>> open, Body body) {
    this.meters = meters;
    this.open = open;
    this.body = body;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  boolean running() {
    return closed.getCount() > 0;
  }

  /// Waits, at most until the thread is closed; false when it is.
  boolean pause(Duration duration) {
    try {
      return !closed.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed.countDown();
      return false;
    }
  }

  /// Ends the thread and waits up to ten seconds for what it has under way.
  @Override
  public void close() {
    closed.countDown();
    Consumer<byte[], byte[]> consumer = current;
    if (consumer != null) consumer.wakeup();
    if (Thread.currentThread().equals(thread) || !thread.isAlive()) return;
    try {
      if (!thread.join(JOIN)) log.warn("{} did not end within {}", thread.getName(), JOIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (running()) {
      try (Consumer<byte[], byte[]> consumer = open.get();
          KafkaClientMetrics metrics = new KafkaClientMetrics(consumer)) {
        metrics.bindTo(meters);
        current = consumer;
        // Closed before there was a consumer to wake up.
        if (running()) body.run(consumer, this);
      } catch (WakeupException e) {
        log.debug("{} was woken up", thread.getName());
      } catch (RuntimeException e) {
        log.warn("{} starts over: {}", thread.getName(), e.toString());
        pause(PAUSE);
      } finally {
        current = null;
      }
    }
  }
}
