package io.wirewatch.launcher.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedBrokerIT {

  private static final TopicPartition NOTES = new TopicPartition("notes", 0);

  @Test
  void committedTransactionsOutliveTheBroker(@TempDir Path directory) throws Exception {
    var settings = BrokerSettings.onFreePorts(directory);
    try (var broker = EmbeddedBroker.start(settings)) {
      createTopic(broker);
      writeInATransaction(broker, "first", true);
      writeInATransaction(broker, "aborted", false);
      assertEquals(List.of("first"), Committed.values(broker, NOTES));
    }
    try (var broker = EmbeddedBroker.start(settings)) {
      writeInATransaction(broker, "second", true);
      assertEquals(List.of("first", "second"), Committed.values(broker, NOTES));
    }
  }

  private static void createTopic(EmbeddedBroker broker) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(NOTES.topic(), 1, (short) 1))).all().get();
    }
  }

  private static void writeInATransaction(EmbeddedBroker broker, String value, boolean commit) {
    Map<String, Object> properties =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "writer");
    try (var producer =
        new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      var _ = producer.send(new ProducerRecord<>(NOTES.topic(), value));
      if (commit) {
        producer.commitTransaction();
      } else {
        producer.abortTransaction();
      }
    }
  }
}
