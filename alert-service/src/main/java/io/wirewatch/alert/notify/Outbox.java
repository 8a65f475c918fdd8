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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
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

  private final ServiceContext context;
  private final Told told = new Told();
  private final Pipeline pipeline;
  private final TopicWriter<Delivery> writer;
  private final TopicTail<Delivery> deliveries;
  private final TopicTail<Silence> silences;
  private final TopicGroup<Alert> alerts;
  private final Insistence insistence = new Insistence(PAUSE);
  private final Set<TopicTail<Alert>> recoveries = ConcurrentHashMap.newKeySet();

  private Outbox(Map<String, ? extends Channel> channels, ServiceContext context) {
    this.context = context;
    this.writer = TopicWriter.open(Topics.DELIVERIES, context, WRITE_DEADLINE);
    Ledger ledger = d -> writer.write(Told.key(d.getAlertId(), d.getChannel()), d);
    Map<String, Line> lines = new HashMap<>();
    channels.forEach((name, channel) ->
        lines.put(name, new Line(name, channel, told, ledger, Backoff.USUAL, context.clock())));
    StageCounter stage = new StageCounter(context.meters(), "notify");
    this.pipeline = new Pipeline(lines, told, ledger, stage, context.clock());
    this.deliveries =
        TopicTail.start(Topics.DELIVERIES, context, (key, d, position) -> told.note(key, d));
    this.silences =
        TopicTail.start(
            Topics.SILENCES, context, (id, silence, position) -> pipeline.silence(id, silence));
    this.alerts = TopicGroup.start(GROUP_ID, Topics.ALERTS, context, new Take());
  }

  /// Starts to tell channels, by the names that rules call them by.
  public static Outbox start(Map<String, ? extends Channel> channels, ServiceContext context) {
    return new Outbox(channels, context);
  }

  /// Stops reading, then telling. What is in line is told by the next to start.
  @Override
  public void close() {
    insistence.close();
    alerts.close();
    recoveries.forEach(TopicTail::close);
    pipeline.close();
    silences.close();
    deliveries.close();
    writer.close();
  }

  private final class Take implements TopicGroup.Handler<Alert> {

    @Override
    public void accept(String key, @Nullable Alert alert, Position position) throws Exception {
      if (alert == null || alert.getNotify().isEmpty()) return;
      insistence.until(() -> {
        readBack();
        pipeline.take(alert);
      });
    }

    @Override
    public void assigned(Set<Integer> partitions) {
      Thread.ofVirtual().name("recover-deliveries").start(() -> recover(Set.copyOf(partitions)));
    }
  }

  private void readBack() throws Exception {
    deliveries.caughtUpOnce().get(READ_BACK.toMillis(), TimeUnit.MILLISECONDS);
    silences.caughtUpOnce().get(READ_BACK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Finds the alerts of what is pending in these partitions and puts it in line again.
  private void recover(Set<Integer> partitions) {
    deliveries.caughtUpOnce().join();
    Map<String, Delivery> pending = new HashMap<>();
    told.pending().forEach(d -> pending.put(Told.key(d.getAlertId(), d.getChannel()), d));
    if (pending.isEmpty()) return;
    Map<String, Alert> found = new ConcurrentHashMap<>();
    Set<String> wanted = Set.copyOf(pending.values().stream().map(Delivery::getAlertId).toList());
    TopicTail<Alert> tail =
        TopicTail.start(
            Topics.ALERTS,
            context,
            (id, alert, position) -> {
              boolean ours = partitions.contains(position.partition()) && wanted.contains(id);
              if (ours && alert != null) found.put(id, alert);
            });
    recoveries.add(tail);
    tail.caughtUpOnce().join();
    recoveries.remove(tail);
    tail.close();
    for (Delivery delivery : pending.values()) {
      @Nullable Alert alert = found.get(delivery.getAlertId());
      if (alert != null) pipeline.resume(delivery, alert);
    }
    log.info("what was pending about {} alerts is in line again", found.size());
  }
}
