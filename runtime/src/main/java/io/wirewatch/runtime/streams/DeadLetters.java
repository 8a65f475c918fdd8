package io.wirewatch.runtime.streams;

import io.wirewatch.contracts.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Reads the dead letters and sends them back to where they came from.
public final class DeadLetters {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaSettings kafka;

  /// @param kafka how to reach the brokers
  public DeadLetters(KafkaSettings kafka) {
    this.kafka = kafka;
  }

  /// Hands over every dead letter that is there now, partition by partition in their order, until
  /// the visitor has had enough.
  ///
  /// @param visitor false to stop
  public void visit(Predicate<DeadLetter> visitor) {
    try (Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            kafka.consumer("dead-letters"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.DEAD_LETTERS.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (!reached(consumer, ends)) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          if (!visitor.test(DeadLetter.of(record))) return;
        }
      }
    }
  }

  /// Writes those chosen to the topics they came from, without the headers that made them dead
  /// letters. They stay among the dead letters.
  ///
  /// @param chosen which of them
  /// @return what became of each that was chosen, in the order read
  public List<Replayed> replay(Predicate<DeadLetter> chosen) {
    List<Replayed> outcomes = new ArrayList<>();
    try (Producer<byte[], byte[]> producer =
        new KafkaProducer<>(
            kafka.producer("dead-letters"), new ByteArraySerializer(), new ByteArraySerializer())) {
      visit(letter -> {
        if (chosen.test(letter)) outcomes.add(send(producer, letter));
        return true;
      });
    }
    return outcomes;
  }

  private static Replayed send(Producer<byte[], byte[]> producer, DeadLetter letter) {
    if (letter.source().isEmpty()) return new Replayed.Refused(letter, "it names no source topic");
    if (letter.truncatedFrom() >= 0) return new Replayed.Refused(letter, "its value was cut");
    try {
      producer.send(letter.original()).get();
      return new Replayed.Sent(letter);
    } catch (ExecutionException e) {
      return new Replayed.Refused(letter, String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Replayed.Refused(letter, "interrupted");
    }
  }

  private static boolean reached(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }
}
