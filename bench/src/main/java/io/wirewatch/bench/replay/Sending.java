package io.wirewatch.bench.replay;

import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Writes raw articles as the ingest service does, each once and those of one id in their order,
/// over any number of deaths of the broker. Whoever opens it closes it.
///
/// The door is passed by, since it stamps receipt by its clock, and what is remembered is forgotten
/// by the time of receipt: 36 days of it are wanted in minutes.
final class Sending implements AutoCloseable {
  private static final int LONGER_THAN_ANY_RUN_MILLIS = 3_600_000;

  private final Producer<String, RawArticle> producer;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  private Sending(Producer<String, RawArticle> producer) {
    this.producer = producer;
  }

  static Sending to(String brokers) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            brokers,
            "acks",
            "all",
            "enable.idempotence",
            true,
            "compression.type",
            "lz4",
            "delivery.timeout.ms",
            LONGER_THAN_ANY_RUN_MILLIS,
            "max.block.ms",
            LONGER_THAN_ANY_RUN_MILLIS,
            "request.timeout.ms",
            5_000,
            "reconnect.backoff.max.ms",
            500);
    return new Sending(
        new KafkaProducer<>(
            settings,
            new StringSerializer(),
            Topics.RAW_ARTICLES.serde(BundledSchemas.load()).serializer()));
  }

  /// Hands articles over; returns before the broker has them.
  void send(List<RawArticle> articles) {
    articles.forEach(this::send);
  }

  private void send(RawArticle article) {
    var _ =
        producer.send(
            new ProducerRecord<>(Topics.RAW_ARTICLES.name(), article.getId(), article),
            (_, refused) -> failure.compareAndSet(null, refused));
  }

  /// Fails if one of them was refused.
  void check() {
    Exception refused = failure.get();
    if (refused != null) throw new IllegalStateException("an article was refused", refused);
  }

  @Override
  public void close() {
    producer.close();
  }
}
