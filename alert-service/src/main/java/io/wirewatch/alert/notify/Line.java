package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.DeliveryOutcome;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The line to one channel: tells it one thing at a time, and again later what did not get through.
/// A notification that waits for its next attempt lets the others pass, and is dropped when another
/// instance, to which its partition went meanwhile, got it through.
final class Line implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Line.class);

  private static final Duration UNDER_WAY = Duration.ofSeconds(5);

  private final Channel channel;
  private final Books books;
  private final Backoff backoff;
  private final RandomGenerator random = RandomGenerator.getDefault();
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor thread;

  /// @param books what was told already, by whichever instance
  Line(String name, Channel channel, Books books, Backoff backoff) {
    this.channel = channel;
    this.books = books;
    this.backoff = backoff;
    this.thread =
        new ScheduledThreadPoolExecutor(1, Thread.ofVirtual().name("channel-" + name).factory());
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /// Puts a notification in line; one that is in line already stays where it is.
  void add(Notification notification) {
    if (waiting.add(notification.messageId())) schedule(notification, 1, Duration.ZERO);
  }

  /// Begins no further attempt. What is still in line is pending in the topic.
  void stop() {
    thread.shutdown();
  }

  /// Stops, and waits up to five seconds for the attempt under way: a receiver that has taken it is
  /// then not told again.
  @Override
  public void close() {
    stop();
    try {
      if (thread.awaitTermination(UNDER_WAY.toMillis(), TimeUnit.MILLISECONDS)) return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread.shutdownNow();
  }

  private void schedule(Notification notification, int attempt, Duration wait) {
    if (thread.isShutdown()) return;
    var _ =
        thread.schedule(
            () -> attempt(notification, attempt), wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void attempt(Notification notification, int attempt) {
    if (thread.isShutdown()) return;
    if (books.told().accepted(notification)) {
      waiting.remove(notification.messageId());
      return;
    }
    Outcome outcome = channel.tell(notification, books.now());
    switch (outcome) {
      case Outcome.Accepted() -> end(notification, attempt, DeliveryOutcome.ACCEPTED, "");
      case Outcome.Rejected(String cause) ->
          end(notification, attempt, DeliveryOutcome.REJECTED, cause);
      case Outcome.Retry(String cause, Optional<Duration> after) ->
          backoff
              .next(attempt, after, random.nextDouble())
              .ifPresentOrElse(
                  wait -> retry(notification, attempt, wait, cause),
                  () -> end(notification, attempt, DeliveryOutcome.REJECTED, cause));
    }
  }

  private void retry(Notification notification, int attempt, Duration wait, String cause) {
    if (attempt == 1) {
      log.warn("{} was not told {}: {}", notification.channel(), notification.messageId(), cause);
    }
    record(notification, attempt, DeliveryOutcome.RETRYING, cause);
    schedule(notification, attempt + 1, wait);
  }

  private void end(Notification notification, int attempt, DeliveryOutcome outcome, String cause) {
    if (outcome == DeliveryOutcome.REJECTED) {
      log.error(
          "{} is not told {}, given up after {} attempts: {}",
          notification.channel(),
          notification.messageId(),
          attempt,
          cause);
    }
    record(notification, attempt, outcome, cause);
    waiting.remove(notification.messageId());
  }

  private void record(
      Notification notification, int attempt, DeliveryOutcome outcome, String cause) {
    Deliveries.Attempt made = new Deliveries.Attempt(outcome, attempt, cause);
    for (Delivery delivery : Deliveries.attempted(notification, made, books.now())) {
      books.note(Told.key(delivery.getAlertId(), delivery.getChannel()), delivery);
      var _ =
          books
              .ledger()
              .write(delivery)
              .whenComplete((done, e) -> {
                if (e != null) log.warn("{} was not written down", delivery.getMessageId(), e);
              });
    }
  }
}
