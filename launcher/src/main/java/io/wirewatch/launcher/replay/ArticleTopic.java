package io.wirewatch.launcher.replay;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.SchemaIds;
import io.wirewatch.runtime.streams.KafkaSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// The articles of the stream from a time on: those that were committed, in the order of their
/// receipt across all partitions.
public final class ArticleTopic {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final int BUFFERED = 2_000;

  private final KafkaConsumer<String, Article> consumer;
  private final Map<TopicPartition, ArrayDeque<ConsumerRecord<String, Article>>> buffers =
      new HashMap<>();
  private Map<TopicPartition, Long> ends = Map.of();

  private ArticleTopic(KafkaConsumer<String, Article> consumer) {
    this.consumer = consumer;
  }

  /// Hands over the articles received in `[from, until)` that are there now.
  public static void read(
      KafkaSettings kafka,
      SchemaIds schemas,
      Instant from,
      Instant until,
      Consumer<Article> articles) {
    try (var consumer =
        new KafkaConsumer<>(
            kafka.consumer("backtest"),
            new StringDeserializer(),
            Topics.ARTICLES.serde(schemas).deserializer())) {
      new ArticleTopic(consumer).read(from, until, articles);
    }
  }

  private void read(Instant from, Instant until, Consumer<Article> articles) {
    seek(from);
    while (true) {
      Optional<ConsumerRecord<String, Article>> next = next();
      if (next.isEmpty()) return;
      ConsumerRecord<String, Article> record = next.get();
      if (record.timestamp() >= until.toEpochMilli()) return;
      if (record.value() != null) articles.accept(record.value());
    }
  }

  private void seek(Instant from) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.ARTICLES.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    ends = consumer.endOffsets(partitions);
    Map<TopicPartition, Long> times =
        partitions.stream()
            .collect(Collectors.toMap(Function.identity(), _ -> from.toEpochMilli()));
    Map<TopicPartition, OffsetAndTimestamp> starts = consumer.offsetsForTimes(times);
    for (TopicPartition partition : partitions) {
      OffsetAndTimestamp start = starts.get(partition);
      long end = ends.getOrDefault(partition, 0L);
      consumer.seek(partition, start == null ? end : start.offset());
      buffers.put(partition, new ArrayDeque<>());
    }
  }

  /// The record that was appended first, of those not handed over.
  private Optional<ConsumerRecord<String, Article>> next() {
    while (buffers.entrySet().stream()
        .anyMatch(e -> e.getValue().isEmpty() && !isAtEnd(e.getKey()))) {
      fill();
    }
    return buffers.values().stream()
        .filter(buffer -> !buffer.isEmpty())
        .min(Comparator.comparingLong(buffer -> buffer.getFirst().timestamp()))
        .map(ArrayDeque::removeFirst);
  }

  private boolean isAtEnd(TopicPartition partition) {
    return consumer.position(partition) >= ends.getOrDefault(partition, 0L);
  }

  private void fill() {
    buffers.forEach((partition, buffer) -> {
      if (buffer.size() > BUFFERED) {
        consumer.pause(List.of(partition));
      } else {
        consumer.resume(List.of(partition));
      }
    });
    for (ConsumerRecord<String, Article> record : consumer.poll(POLL)) {
      TopicPartition partition = new TopicPartition(record.topic(), record.partition());
      long end = ends.getOrDefault(partition, 0L);
      if (record.offset() < end) {
        buffers.computeIfAbsent(partition, _ -> new ArrayDeque<>()).add(record);
      }
    }
  }
}
