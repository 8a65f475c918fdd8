package io.wirewatch.launcher.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A broker starts on a log in which one of two partitions lacks the marker of a transaction that
/// the transaction log has as complete: what KAFKA-20734 leaves behind.
final class LostMarkersIT {

  private static final TopicPartition CUT = new TopicPartition("notes", 0);
  private static final TopicPartition WHOLE = new TopicPartition("notes", 1);

  // A batch with one control record: 61 bytes of head, a record of 17.
  private static final int MARKER_BYTES = 78;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # case,                               commit, read from either partition
          a committed transaction is committed, true,   1
          an aborted transaction stays aborted, false,  0
          """)
  void aTransactionIsEndedAsItWasDecided(
      String name, boolean commit, int read, @TempDir Path directory) throws Exception {
    var settings = BrokerSettings.onFreePorts(directory);
    try (var broker = EmbeddedBroker.start(settings)) {
      writeToBoth(broker, commit);
      while (Committed.end(broker, CUT) < 2 || Committed.end(broker, WHOLE) < 2)
        Thread.onSpinWait();
    }
    loseMarker(directory.resolve(CUT.toString()));
    Files.delete(directory.resolve(".kafka_cleanshutdown"));
    try (var broker = EmbeddedBroker.start(settings)) {
      assertEquals(2, Committed.end(broker, CUT));
      assertEquals(read, Committed.values(broker, WHOLE).size());
      assertEquals(Committed.values(broker, WHOLE), Committed.values(broker, CUT));
    }
  }

  private static void writeToBoth(EmbeddedBroker broker, boolean commit) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(CUT.topic(), 2, (short) 1))).all().get();
    }
    Map<String, Object> properties =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "writer");
    try (var producer =
        new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      for (TopicPartition partition : List.of(CUT, WHOLE)) {
        producer
            .send(new ProducerRecord<>(partition.topic(), partition.partition(), "key", "note"))
            .get();
      }
      if (commit) {
        producer.commitTransaction();
      } else {
        producer.abortTransaction();
      }
    }
  }

  /// Cuts the last batch off, and all that was kept beside the log about what is in it.
  private static void loseMarker(Path partition) throws IOException {
    Path log = partition.resolve("00000000000000000000.log");
    try (var file = new RandomAccessFile(log.toFile(), "rw")) {
      file.setLength(file.length() - MARKER_BYTES);
    }
    try (Stream<Path> files = Files.list(partition)) {
      for (Path file : files.filter(LostMarkersIT::isDerived).toList()) Files.delete(file);
    }
  }

  private static boolean isDerived(Path file) {
    return Stream.of(".snapshot", ".index", ".timeindex", ".txnindex")
        .anyMatch(file.toString()::endsWith);
  }
}
