package io.wirewatch.runtime.streams;

import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.runtime.ServiceContext;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/// A member of a consumer group: the partitions of a topic are shared out among the instances.
///
/// Each record is handed over at least once: offsets are committed after the handler returned for
/// all records of a poll, and not once the group is being closed. Only committed records are seen.
/// A restarted instance rejoins under the name it had and gets its partitions back.
public final class TopicGroup<V extends SpecificRecord> implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final int SESSION_TIMEOUT_MILLIS = 15_000;
  private static final int MAX_POLL_RECORDS = 100;

  private final AvroTopic<V> topic;
  private final RecordReader<V> reader;
  private final Handler<? super V> handler;
  private final ConsumerThread thread;

  /// Takes the records of the partitions that this member has, one after the other, on the group's
  /// own thread, and is told which partitions come and go.
  @FunctionalInterface
  public interface Handler<V> {
    /// Takes one record.
    ///
    /// @param key the record's key, empty if it has none
    /// @param value null for a tombstone
    /// @throws Exception counted and logged; the record is passed over
    void accept(String key, @Nullable V value, Position position) throws Exception;

    /// These partitions are this member's from now on.
    default void assigned(Set<Integer> partitions) {}

    /// These partitions are another member's from now on.
    default void revoked(Set<Integer> partitions) {}
  }

  private TopicGroup(
      String groupId, AvroTopic<V> topic, ServiceContext context, Handler<? super V> handler) {
    this.topic = topic;
    this.handler = handler;
    this.reader = new RecordReader<>(groupId, topic, context);
    this.thread =
        new ConsumerThread(
            "group " + groupId, context.meters(), () -> open(groupId, context), this::follow);
  }

  /// Starts a thread that joins the group.
  public static <V extends SpecificRecord> TopicGroup<V> start(
      String groupId, AvroTopic<V> topic, ServiceContext context, Handler<? super V> handler) {
    TopicGroup<V> group = new TopicGroup<>(groupId, topic, context, handler);
    group.thread.start();
    return group;
  }

  /// Stops reading and waits for the record under way.
  @Override
  public void close() {
    thread.close();
  }

  private static Consumer<byte[], byte[]> open(String groupId, ServiceContext context) {
    Map<String, Object> config = context.kafka().consumer(groupId);
    config.put(ConsumerConfig.GROUP_ID_CONFIG, groupId);
    config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, InstanceId.in(context.stateDirectory()));
    config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MILLIS);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MAX_POLL_RECORDS);
    config.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        List.of(CooperativeStickyAssignor.class));
    return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private void follow(Consumer<byte[], byte[]> consumer, ConsumerThread self) {
    consumer.subscribe(List.of(topic.name()), new Listener());
    while (self.running()) {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
      if (records.isEmpty()) continue;
      records.forEach(received -> reader.pass(received, handler::accept));
      // A handler that was closed may have given up on a record: it is read again.
      if (self.running()) commit(consumer);
    }
  }

  private static void commit(Consumer<byte[], byte[]> consumer) {
    try {
      consumer.commitSync();
    } catch (RebalanceInProgressException e) {
      // The next poll ends the rebalance, and what stays ours is committed after the one that
      // follows.
    }
  }

  private final class Listener implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      handler.assigned(numbers(partitions));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      handler.revoked(numbers(partitions));
    }

    private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
      return partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
    }
  }
}
