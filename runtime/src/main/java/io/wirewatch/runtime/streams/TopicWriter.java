package io.wirewatch.runtime.streams;

import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.runtime.ServiceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Writes values to a topic and says when the brokers have them. Safe to share among threads.
///
/// A writer never waits longer than its deadline. Once a write has run into it, writes fail at once
/// for a second, then one is let through to see whether the brokers are back.
public final class TopicWriter<V extends SpecificRecord> implements AutoCloseable {

  private static final Duration CLOSE = Duration.ofSeconds(5);
  private static final Duration REST = Duration.ofSeconds(1);
  private static final int MAX_BLOCK_MILLIS = 1_000;

  private final AvroTopic<V> topic;
  private final Producer<String, @Nullable V> producer;
  private final KafkaClientMetrics metrics;
  private final Circuit circuit;
  private final Clock clock;

  private TopicWriter(AvroTopic<V> topic, Producer<String, @Nullable V> producer, Clock clock) {
    this.topic = topic;
    this.producer = producer;
    this.metrics = new KafkaClientMetrics(producer);
    this.circuit = new Circuit(REST);
    this.clock = clock;
  }

  /// Opens a producer of its own.
  ///
  /// @param deadline how long a write may take, at least 100 ms
  public static <V extends SpecificRecord> TopicWriter<V> open(
      AvroTopic<V> topic, ServiceContext context, Duration deadline) {
    int millis = Math.toIntExact(deadline.toMillis());
    Map<String, Object> config = context.kafka().producer("writer-" + topic.name());
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(100, millis / 2));
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Math.min(MAX_BLOCK_MILLIS, millis));
    Serializer<V> values = topic.serde(context.schemas()).serializer();
    TopicWriter<V> writer =
        new TopicWriter<>(
            topic, new KafkaProducer<>(config, new StringSerializer(), values), context.clock());
    writer.metrics.bindTo(context.meters());
    return writer;
  }

  /// Writes a value under a key; null is a tombstone. May block up to a second when the brokers
  /// have not been reached yet.
  ///
  /// @return completes when all in-sync replicas have the record; fails with
  ///   [BrokersUnavailableException] within the deadline when they do not say so, and with Kafka's
  ///   own exception when they refuse it
  public CompletableFuture<Void> write(String key, @Nullable V value) {
    Duration rest = circuit.restAt(clock.instant());
    if (rest.isPositive()) {
      return CompletableFuture.failedFuture(new BrokersUnavailableException(rest, null));
    }
    CompletableFuture<Void> done = new CompletableFuture<>();
    try {
      var _ =
          producer.send(
              new ProducerRecord<>(topic.name(), key, value),
              (_, failure) -> settle(done, failure));
    } catch (RuntimeException e) {
      settle(done, e);
    }
    return done;
  }

  /// Waits up to five seconds for writes under way.
  @Override
  public void close() {
    metrics.close();
    producer.close(CLOSE);
  }

  private void settle(CompletableFuture<Void> done, @Nullable Exception failure) {
    if (failure == null) {
      circuit.succeeded();
      done.complete(null);
    } else if (failure instanceof RetriableException) {
      circuit.failed(clock.instant());
      done.completeExceptionally(new BrokersUnavailableException(REST, failure));
    } else {
      done.completeExceptionally(failure);
    }
  }
}
