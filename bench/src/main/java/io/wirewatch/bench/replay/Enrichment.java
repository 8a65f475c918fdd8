package io.wirewatch.bench.replay;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.Story;
import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// The topics of enrichment as they are seen from outside. Whoever opens it closes it.
final class Enrichment implements AutoCloseable {
  private static final String APPLICATION = "wirewatch-enrich";
  private static final String IN_ORDER = APPLICATION + "-in-order-repartition";
  private static final TopicPartition PLACING = new TopicPartition(IN_ORDER, 0);
  private static final String MONTH = String.valueOf(Duration.ofDays(30).toMillis());
  private static final Duration POLL = Duration.ofMillis(200);

  private final String brokers;
  private final Admin admin;

  /// The order in which articles came to be placed.
  ///
  /// @param ids of the articles
  /// @param end the offset behind the last of them
  record Order(List<String> ids, long end) {}

  private Enrichment(String brokers, Admin admin) {
    this.brokers = brokers;
    this.admin = admin;
  }

  static Enrichment at(String brokers) {
    Admin admin =
        Admin.create(
            Map.of(
                "bootstrap.servers", brokers,
                "default.api.timeout.ms", 3_000,
                "request.timeout.ms", 2_000,
                "reconnect.backoff.max.ms", 500));
    return new Enrichment(brokers, admin);
  }

  /// Has the brokers keep the order in which articles are placed, which Kafka Streams has them
  /// delete behind itself: of a topic that is compacted nothing is deleted, and nothing of it is
  /// compacted for a month. So with all that is told of stories.
  void keepOrder() throws InterruptedException, ExecutionException {
    admin
        .incrementalAlterConfigs(
            Map.of(
                new ConfigResource(ConfigResource.Type.TOPIC, IN_ORDER),
                List.of(set("cleanup.policy", "compact"), set("min.compaction.lag.ms", MONTH)),
                new ConfigResource(ConfigResource.Type.TOPIC, Topics.STORIES.name()),
                List.of(set("min.compaction.lag.ms", MONTH))))
        .all()
        .get();
  }

  private static AlterConfigOp set(String name, String value) {
    return new AlterConfigOp(new ConfigEntry(name, value), OpType.SET);
  }

  /// How many raw articles are enriched and on their way, for good; -1 while nobody answers.
  long enriched() throws InterruptedException {
    return committed().entrySet().stream()
        .filter(entry -> entry.getKey().topic().equals(Topics.RAW_ARTICLES.name()))
        .mapToLong(entry -> entry.getValue().offset())
        .reduce(Long::sum)
        .orElse(-1);
  }

  /// Whether everything before an offset of the order is placed, for good.
  boolean isPlaced(Order order) throws InterruptedException {
    OffsetAndMetadata placed = committed().get(PLACING);
    return placed != null && placed.offset() >= order.end();
  }

  private Map<TopicPartition, OffsetAndMetadata> committed() throws InterruptedException {
    try {
      return admin.listConsumerGroupOffsets(APPLICATION).partitionsToOffsetAndMetadata().get();
    } catch (ExecutionException _) {
      return Map.of();
    }
  }

  Order order() {
    List<String> ids = new ArrayList<>();
    long[] end = new long[1];
    read(
        IN_ORDER,
        new ByteArrayDeserializer(),
        record -> {
          ids.add(record.key());
          end[0] = record.offset() + 1;
        });
    return new Order(ids, end[0]);
  }

  /// The raw articles, those of one id in the order in which they came in.
  List<RawArticle> raw() {
    return values(Topics.RAW_ARTICLES);
  }

  List<Article> articles() {
    return values(Topics.ARTICLES);
  }

  /// What was told of stories, of each in order.
  List<StoryTold> stories() {
    List<StoryTold> told = new ArrayList<>();
    Deserializer<Story> stories = Topics.STORIES.serde(BundledSchemas.load()).deserializer();
    read(
        Topics.STORIES.name(),
        stories,
        record -> told.add(new StoryTold(record.key(), record.value())));
    return told;
  }

  private <V extends SpecificRecord> List<V> values(AvroTopic<V> topic) {
    List<V> values = new ArrayList<>();
    Deserializer<V> deserializer = topic.serde(BundledSchemas.load()).deserializer();
    read(topic.name(), deserializer, record -> values.add(record.value()));
    return values;
  }

  /// Passes all committed records of a topic, those of a partition in their order.
  private <V> void read(
      String topic, Deserializer<V> values, Consumer<ConsumerRecord<String, V>> action) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed");
    try (KafkaConsumer<String, V> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
      List<TopicPartition> all =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      Map<TopicPartition, Long> ends = consumer.endOffsets(all);
      while (!isThrough(consumer, all, ends)) consumer.poll(POLL).forEach(action);
    }
  }

  private static boolean isThrough(
      KafkaConsumer<?, ?> consumer,
      Collection<TopicPartition> all,
      Map<TopicPartition, Long> ends) {
    return all.stream().allMatch(one -> consumer.position(one) >= ends.getOrDefault(one, 0L));
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(5));
  }
}
