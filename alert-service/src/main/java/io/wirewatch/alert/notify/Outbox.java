package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.Silence;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.metrics.StageCounter;
import io.wirewatch.runtime.streams.Position;
import io.wirewatch.runtime.streams.TopicGroup;
import io.wirewatch.runtime.streams.TopicTail;
import io.wirewatch.runtime.streams.TopicWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the alerts as a consumer group and tells the channels of them.
public final class Outbox implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Outbox.class);
  private static final String GROUP_ID = "wirewatch-notify";
  private static final Duration WRITE_DEADLINE = Duration.ofSeconds(5);

  /// How long an alert waits at a time for what was told before to be read.
  private static final Duration READ_BACK = Duration.ofMinutes(2);

  /// How long to wait before an alert is taken again that could not be written down.
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /// How often it is seen what is muted no longer and which digests are due.
  private static final Duration TICK = Duration.ofSeconds(1);

  private final ServiceContext context;
  private final int partitions;
  private final Books books;
  private final Pipeline pipeline;
  private final TopicWriter<Delivery> writer;
  private final TopicTail<Delivery> deliveries;
  private final TopicTail<Silence> silences;
  private final TopicTail<Alert> all;
  private final TopicGroup<Alert> alerts;
  private final Insistence insistence = new Insistence(PAUSE);
  private final Set<TopicTail<Alert>> recoveries = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> partitionOf = new ConcurrentHashMap<>();
  private final Set<Integer> owned = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor ticks;

  private Outbox(
      Map<String, ? extends Channel> channels,
      Audience audience,
      int partitions,
      ServiceContext context) {
    this.context = context;
    this.partitions = partitions;
    this.writer = TopicWriter.open(Topics.DELIVERIES, context, WRITE_DEADLINE);
    this.books =
        new Books(
            new Told(),
            new Storms(),
            d -> writer.write(Told.key(d.getAlertId(), d.getChannel()), d),
            context.clock());
    Map<String, Line> lines = new HashMap<>();
    channels.forEach(
        (name, channel) -> lines.put(name, new Line(name, channel, books, Backoff.USUAL)));
    StageCounter stage = new StageCounter(context.meters(), "notify");
    this.pipeline = new Pipeline(lines, audience, books, stage);
    this.deliveries =
        TopicTail.start(Topics.DELIVERIES, context, (key, d, position) -> books.note(key, d));
    this.silences =
        TopicTail.start(
            Topics.SILENCES, context, (id, silence, position) -> pipeline.silence(id, silence));
    this.all =
        TopicTail.start(
            Topics.ALERTS, context, (id, alert, position) -> pipeline.observe(id, alert));
    this.alerts = TopicGroup.start(GROUP_ID, Topics.ALERTS, context, new Take());
    this.ticks = new ScheduledThreadPoolExecutor(1, Thread.ofVirtual().name("outbox").factory());
    var _ =
        ticks.scheduleWithFixedDelay(
            this::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Starts to tell channels, by the names that rules call them by.
  ///
  /// @param authors the channels that authors of staged rules are told by
  /// @param partitions of the topic of alerts
  public static Outbox start(
      Map<String, ? extends Channel> channels,
      Map<String, String> authors,
      int partitions,
      ServiceContext context) {
    return new Outbox(channels, new Audience(authors), partitions, context);
  }

  /// Stops reading, then telling. What is in line is told by the next to start.
  @Override
  public void close() {
    ticks.shutdownNow();
    insistence.close();
    alerts.close();
    recoveries.forEach(TopicTail::close);
    pipeline.close();
    all.close();
    silences.close();
    deliveries.close();
    writer.close();
  }

  /// Nothing is told before all that was told is known.
  private void tick() {
    if (!deliveries.caughtUp() || !silences.caughtUp() || !all.caughtUp()) return;
    partitionOf.keySet().retainAll(pipeline.heldIds());
    try {
      pipeline.tick(source -> owned.contains(Math.floorMod(source.hashCode(), partitions)));
    } catch (CompletionException e) {
      log.warn("what is muted no longer is told with the next tick: {}", e.toString());
    }
  }

  private final class Take implements TopicGroup.Handler<Alert> {

    @Override
    public void accept(String key, @Nullable Alert alert, Position position) throws Exception {
      if (alert == null || alert.getNotify().isEmpty()) return;
      partitionOf.put(alert.getId(), position.partition());
      insistence.until(() -> {
        readBack();
        pipeline.take(alert);
      });
    }

    @Override
    public void assigned(Set<Integer> partitions) {
      owned.addAll(partitions);
      Thread.ofVirtual().name("recover-deliveries").start(() -> recover(Set.copyOf(partitions)));
    }

    @Override
    public void revoked(Set<Integer> partitions) {
      owned.removeAll(partitions);
      pipeline.leave(id -> partitions.contains(partitionOf.getOrDefault(id, -1)));
      partitionOf.values().removeIf(partitions::contains);
    }
  }

  private void readBack() throws Exception {
    deliveries.caughtUpOnce().get(READ_BACK.toMillis(), TimeUnit.MILLISECONDS);
    silences.caughtUpOnce().get(READ_BACK.toMillis(), TimeUnit.MILLISECONDS);
    all.caughtUpOnce().get(READ_BACK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Finds the alerts of what is pending or muted in these partitions and takes it up again.
  private void recover(Set<Integer> partitions) {
    deliveries.caughtUpOnce().join();
    Map<String, Delivery> pending = new HashMap<>();
    Stream.concat(books.told().pending().stream(), books.told().muted().stream())
        .forEach(d -> pending.put(Told.key(d.getAlertId(), d.getChannel()), d));
    if (pending.isEmpty()) return;
    Map<String, Alert> found = new ConcurrentHashMap<>();
    Set<String> wanted = Set.copyOf(pending.values().stream().map(Delivery::getAlertId).toList());
    TopicTail<Alert> tail =
        TopicTail.start(
            Topics.ALERTS,
            context,
            (id, alert, position) -> {
              boolean ours = partitions.contains(position.partition()) && wanted.contains(id);
              if (ours && alert != null) {
                partitionOf.put(id, position.partition());
                found.put(id, alert);
              }
            });
    recoveries.add(tail);
    tail.caughtUpOnce().join();
    recoveries.remove(tail);
    tail.close();
    for (Delivery delivery : pending.values()) {
      @Nullable Alert alert = found.get(delivery.getAlertId());
      if (alert != null) pipeline.resume(delivery, alert);
    }
    log.info("what was pending or muted of {} alerts is taken up again", found.size());
  }
}
