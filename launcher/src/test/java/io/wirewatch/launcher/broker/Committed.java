package io.wirewatch.launcher.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// A partition as who reads committed records alone sees it.
final class Committed {

  private Committed() {}

  /// The values from its beginning to where it may be read.
  static List<String> values(EmbeddedBroker broker, TopicPartition partition) {
    try (var consumer = consumer(broker)) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      var values = new ArrayList<String>();
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofMillis(100)).forEach(r -> values.add(r.value()));
      }
      return values;
    }
  }

  /// Where it may be read to: after the last record of which it is known whether it counts.
  static long end(EmbeddedBroker broker, TopicPartition partition) {
    try (var consumer = consumer(broker)) {
      return consumer.endOffsets(List.of(partition)).getOrDefault(partition, -1L);
    }
  }

  private static KafkaConsumer<String, String> consumer(EmbeddedBroker broker) {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed"),
        new StringDeserializer(),
        new StringDeserializer());
  }
}
