package io.wirewatch.runtime.streams;

import static org.apache.kafka.streams.StreamsConfig.consumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.mainConsumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.producerPrefix;

import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.runtime.ServiceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/// The properties that every Streams application of ours runs with.
final class StreamsProperties {

  // A restarted instance is back within this; one that is not leaves its partitions to the others.
  private static final int SESSION_TIMEOUT_MILLIS = 20_000;
  private static final int HEARTBEAT_MILLIS = 2_000;
  // A consumer has one fetch under way a broker; a partition whose records were still buffered when
  // it was sent is left out of it and waits for it to return. What only follows a topic drains what
  // came and is served by the default: an idle consumer's fetches are most of an idle broker's
  // work.
  private static final int FETCH_WAIT_MILLIS = 50;
  // A transaction left open by a crash hides what follows it until then.
  private static final int TRANSACTION_TIMEOUT_MILLIS = 15_000;
  // Longer than an outage of the brokers that must be sat out.
  private static final int TASK_TIMEOUT_MILLIS = 600_000;
  private static final int DELIVERY_TIMEOUT_MILLIS = 180_000;

  private StreamsProperties() {}

  static Properties of(String applicationId, StreamsSettings settings, ServiceContext context) {
    Map<String, Object> config = new HashMap<>();
    running(config, settings);
    state(config, settings, context);
    latency(config, settings);
    clients(config, settings, context);
    deadLetters(config, applicationId, context);
    given(config, applicationId, context.kafka());
    Properties properties = new Properties();
    properties.putAll(config);
    return properties;
  }

  /// What was configured for every client is over our own, those of one kind of client too.
  private static void given(
      Map<String, Object> config, String applicationId, KafkaSettings settings) {
    for (String key : settings.properties().keySet()) {
      config.remove(consumerPrefix(key));
      config.remove(mainConsumerPrefix(key));
      config.remove(producerPrefix(key));
    }
    config.putAll(settings.streams(applicationId));
  }

  private static void running(Map<String, Object> config, StreamsSettings settings) {
    config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
    config.put(StreamsConfig.TASK_TIMEOUT_MS_CONFIG, TASK_TIMEOUT_MILLIS);
    config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    config.put(StreamsConfig.LOG_SUMMARY_INTERVAL_MS_CONFIG, -1L);
  }

  private static void state(
      Map<String, Object> config, StreamsSettings settings, ServiceContext context) {
    config.put(StreamsConfig.STATE_DIR_CONFIG, context.stateDirectory().toString());
    config.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
    config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocks.class);
    config.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0L);
    // A record that a topic of ours takes must fit in the application's own topics as well.
    config.put(
        StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
        KafkaSettings.MAX_REQUEST_BYTES);
  }

  private static void latency(Map<String, Object> config, StreamsSettings settings) {
    long commit = settings.commitInterval().toMillis();
    config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commit);
    // A thread that waits for input commits nothing meanwhile: it is late by half of this.
    config.put(StreamsConfig.POLL_MS_CONFIG, Math.max(1, commit / 5));
  }

  private static void clients(
      Map<String, Object> config, StreamsSettings settings, ServiceContext context) {
    config.put(
        consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG),
        KafkaSettings.MAX_REQUEST_BYTES);
    config.put(mainConsumerPrefix(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), FETCH_WAIT_MILLIS);
    config.put(
        mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
        InstanceId.in(context.stateDirectory()));
    config.put(
        mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT_MILLIS);
    config.put(mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), HEARTBEAT_MILLIS);
    // Nothing is read before the commit, which sends what lingers; until then fuller batches cost
    // less.
    config.put(
        producerPrefix(ProducerConfig.LINGER_MS_CONFIG), settings.commitInterval().toMillis());
    config.put(producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    config.put(
        producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), KafkaSettings.MAX_REQUEST_BYTES);
    config.put(
        producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), TRANSACTION_TIMEOUT_MILLIS);
    config.put(producerPrefix(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG), DELIVERY_TIMEOUT_MILLIS);
  }

  private static void deadLetters(
      Map<String, Object> config, String applicationId, ServiceContext context) {
    config.put(
        StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.DEAD_LETTERS.name());
    config.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    config.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    // A global store's processor too: the constant for this key is deprecated in favour of a
    // default
    // that comes with Kafka 5.
    config.put("processing.exception.handler.global.enabled", true);
    config.put(DeadLetterHandler.COUNTER, new DeadLetterCounter(context.meters(), applicationId));
  }
}
