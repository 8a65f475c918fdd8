package io.wirewatch.runtime.streams;

import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.health.Check;
import io.wirewatch.runtime.health.Health;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/// Reads a topic from its beginning, or from near its end, and then keeps going, outside any
/// consumer group: every tail sees every record. Only committed records are seen. Records of one
/// partition come in order.
///
/// A tail that cannot reach the brokers, or whose topic is not there yet, tries again until it is
/// closed. It registers a readiness check that is up once it has caught up.
public final class TopicTail<V extends SpecificRecord> implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration RETRY = Duration.ofMillis(500);

  private final AvroTopic<V> topic;
  private final RecordReader<V> reader;
  private final Handler<? super V> handler;
  private final long last;
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private final CompletableFuture<Void> caughtUp = new CompletableFuture<>();
  private final ConsumerThread thread;
  private final Health.Registration readiness;

  /// Takes the records of a topic, one after the other, on the tail's own thread.
  @FunctionalInterface
  public interface Handler<V> {
    /// Takes one record.
    ///
    /// @param key the record's key, empty if it has none
    /// @param value null for a tombstone
    /// @throws Exception counted and logged; the record is passed over
    void accept(String key, @Nullable V value, Position position) throws Exception;
  }

  private TopicTail(
      AvroTopic<V> topic, ServiceContext context, long last, Handler<? super V> handler) {
    this.topic = topic;
    this.last = last;
    this.handler = handler;
    this.reader = new RecordReader<>("tail-" + topic.name(), topic, context);
    this.thread =
        new ConsumerThread(
            "tail " + topic.name(),
            context.meters(),
            () -> consumer(context.kafka().consumer("tail-" + topic.name())),
            this::follow);
    this.readiness =
        context
            .health()
            .ready("tail " + topic.name(), () -> Check.of(caughtUp(), "has not caught up yet"));
  }

  /// Starts a thread that reads the topic.
  public static <V extends SpecificRecord> TopicTail<V> start(
      AvroTopic<V> topic, ServiceContext context, Handler<? super V> handler) {
    return start(topic, context, Long.MAX_VALUE, handler);
  }

  /// Starts a thread that reads the end of the topic: about as many records as are asked for, as
  /// many of each partition, and then whatever comes.
  ///
  /// @param last how many records of those that are there, at least 0
  public static <V extends SpecificRecord> TopicTail<V> startNear(
      AvroTopic<V> topic, ServiceContext context, long last, Handler<? super V> handler) {
    return start(topic, context, last, handler);
  }

  private static <V extends SpecificRecord> TopicTail<V> start(
      AvroTopic<V> topic, ServiceContext context, long last, Handler<? super V> handler) {
    TopicTail<V> tail = new TopicTail<>(topic, context, last, handler);
    tail.thread.start();
    return tail;
  }

  /// Whether everything that was in the topic when the tail started has been handed over.
  public boolean caughtUp() {
    return caughtUp.isDone();
  }

  /// Completes when everything that was in the topic when the tail started has been handed over;
  /// never, if the tail is closed before.
  public CompletableFuture<Void> caughtUpOnce() {
    return caughtUp.copy();
  }

  /// Stops reading and waits for the record under way.
  @Override
  public void close() {
    readiness.remove();
    thread.close();
  }

  private static Consumer<byte[], byte[]> consumer(Map<String, Object> config) {
    return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private void follow(Consumer<byte[], byte[]> consumer, ConsumerThread self) {
    List<TopicPartition> partitions = partitions(consumer, self);
    consumer.assign(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    long each = last / Math.max(1, partitions.size());
    for (TopicPartition partition : partitions) {
      long first = Math.max(0L, ends.getOrDefault(partition, 0L) - each);
      consumer.seek(partition, next.getOrDefault(partition, first));
    }
    while (self.running()) {
      consumer.poll(POLL).forEach(this::take);
      if (!caughtUp.isDone() && reached(consumer, ends)) caughtUp.complete(null);
    }
  }

  private void take(ConsumerRecord<byte[], byte[]> received) {
    reader.pass(received, handler::accept);
    next.put(new TopicPartition(received.topic(), received.partition()), received.offset() + 1);
  }

  /// The topic's partitions, waiting for the topic to be created; empty when the tail was closed.
  private List<TopicPartition> partitions(Consumer<?, ?> consumer, ConsumerThread self) {
    List<PartitionInfo> found = consumer.partitionsFor(topic.name());
    while (found.isEmpty() && self.pause(RETRY)) found = consumer.partitionsFor(topic.name());
    return found.stream().map(info -> new TopicPartition(info.topic(), info.partition())).toList();
  }

  private static boolean reached(
      Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }
}
