package io.wirewatch.runtime.streams;

import io.wirewatch.contracts.topic.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/// How to reach the brokers.
///
/// @param bootstrapServers `host:port`, comma separated; localhost:9092 if absent
/// @param properties passed to every client as they are, over our own: TLS, SASL
public record KafkaSettings(String bootstrapServers, Map<String, String> properties) {

  /// A record of the largest size and its batch's own bytes fit in one request.
  static final int MAX_REQUEST_BYTES = Topics.MAX_RECORD_BYTES + 1024 * 1024;

  private static final int METADATA_MAX_AGE_MILLIS = 30_000;

  /// Fills in what is absent.
  public KafkaSettings {
    bootstrapServers = Objects.requireNonNullElse(bootstrapServers, "localhost:9092");
    properties = properties == null ? Map.of() : Map.copyOf(properties);
  }

  /// Brokers that ask for neither TLS nor SASL.
  public static KafkaSettings plain(String bootstrapServers) {
    return new KafkaSettings(bootstrapServers, Map.of());
  }

  /// What a producer is opened with: idempotent, acknowledged by all in-sync replicas.
  public Map<String, Object> producer(String clientId) {
    Map<String, Object> config = common();
    config.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_BYTES);
    config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    config.putAll(properties);
    return config;
  }

  /// What a consumer is opened with: committed records only, from the beginning, offsets committed
  /// by us.
  public Map<String, Object> consumer(String clientId) {
    Map<String, Object> config = common();
    config.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, MAX_REQUEST_BYTES);
    config.putAll(properties);
    return config;
  }

  /// What an admin client is opened with.
  public Map<String, Object> admin(String clientId) {
    Map<String, Object> config = common();
    config.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
    config.putAll(properties);
    return config;
  }

  /// What a Streams application is opened with, before [StreamsHost] adds how it runs.
  public Map<String, Object> streams(String applicationId) {
    Map<String, Object> config = common();
    config.put("application.id", applicationId);
    config.put(CommonClientConfigs.CLIENT_ID_CONFIG, applicationId);
    config.putAll(properties);
    return config;
  }

  /// The servers and the names of what is passed through; values may be secrets.
  @Override
  public String toString() {
    return "KafkaSettings[" + bootstrapServers + ", properties " + properties.keySet() + "]";
  }

  private Map<String, Object> common() {
    Map<String, Object> config = new HashMap<>();
    config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    config.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, METADATA_MAX_AGE_MILLIS);
    config.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
    return config;
  }
}
