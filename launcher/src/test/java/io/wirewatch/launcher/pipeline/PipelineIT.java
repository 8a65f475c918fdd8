package io.wirewatch.launcher.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.launcher.broker.Broker;
import io.wirewatch.runtime.streams.KafkaSettings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

final class PipelineIT {

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path directory = Path.of("");

  @Test
  void theThirdOriginOpensOneAlertAndNeitherACopyNorARepetitionAddsAnOrigin() throws Exception {
    try (var broker = Broker.open(directory.resolve("broker"));
        var newsroom = Newsroom.open(broker, directory.resolve("state"))) {
      Desk desk = newsroom.desk();
      desk.send(Page.FIVE.get(0));
      desk.send(Page.FIVE.get(1));
      newsroom.awaitQuiet();
      assertEquals(List.of(), desk.alerts(), "two origins are below the threshold");

      desk.send(Page.FIVE.get(2));
      desk.awaitCounts(3, 3);
      desk.send(Page.FIVE.get(3));
      desk.send(Page.FIVE.get(4));
      desk.awaitCounts(5, 5);
      desk.send(Page.COPY);
      desk.awaitCounts(6, 5);

      List<JsonNode> before = desk.alerts();
      for (Page page : Page.FIVE) {
        desk.send(page);
      }
      desk.send(Page.COPY);
      newsroom.awaitQuiet();
      assertEquals(before, desk.alerts(), "everything sent twice");
      assertEvidence(before.getFirst());
    }
  }

  private static void assertEvidence(JsonNode alert) {
    assertEquals(6, alert.path("evidence").size());
    for (JsonNode evidence : alert.path("evidence")) {
      String sentence = evidence.path("sentence").asText().toLowerCase(Locale.ROOT);
      assertTrue(sentence.matches("(?s).*(troop|soldier).*"), sentence);
    }
    long copies =
        StreamSupport.stream(alert.path("evidence").spliterator(), false)
            .filter(e -> !e.path("counted").asBoolean())
            .count();
    assertEquals(1, copies, "the copy is shown and not counted");
  }

  @Test
  void rubbishInTheRawTopicBecomesDeadLettersAndTheNextArticleIsProcessed() throws Exception {
    try (var broker = Broker.open(directory.resolve("broker"));
        var newsroom = Newsroom.open(broker, directory.resolve("state"))) {
      publishRaw(broker, rubbish());
      publishRaw(broker, truncated());
      publishRaw(broker, ofUnknownSchema());
      for (Page page : Page.FIVE) {
        newsroom.desk().send(page);
      }
      newsroom.desk().awaitCounts(5, 5);

      var letters = deadLetters(broker, 3);
      for (var letter : letters) {
        assertEquals(Topics.RAW_ARTICLES.name(), header(letter, "wirewatch.topic"));
        assertFalse(header(letter, "wirewatch.cause").isBlank());
      }
      assertEquals(
          3,
          new HashSet<>(letters.stream().map(l -> header(l, "wirewatch.cause")).toList()).size(),
          "each has a cause of its own");
    }
  }

  private static byte[] rubbish() {
    var bytes = new byte[3_000_000];
    new Random(7).nextBytes(bytes);
    bytes[0] = 1; // no record of ours starts so
    return bytes;
  }

  private static byte[] truncated() {
    var article =
        RawArticle.newBuilder()
            .setId("cut")
            .setPublisher("cut.example")
            .setSource("push")
            .setReceivedAt(Instant.EPOCH)
            .setMediaType("text/plain")
            .setBody(ByteBuffer.wrap("half of it".getBytes(StandardCharsets.UTF_8)))
            .build();
    try (var serde = Topics.RAW_ARTICLES.serde(BundledSchemas.load())) {
      byte[] whole = serde.serializer().serialize(Topics.RAW_ARTICLES.name(), article);
      return Arrays.copyOf(whole, whole.length / 2);
    }
  }

  private static byte[] ofUnknownSchema() {
    return new byte[] {0, 0x7f, 0x7f, 0x7f, 0x7f, 2, 4, 6};
  }

  private static void publishRaw(Broker broker, byte[] value) throws Exception {
    var settings = KafkaSettings.plain(broker.bootstrapServers()).producer("rubbish");
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      byte[] key = "rubbish".getBytes(StandardCharsets.UTF_8);
      producer.send(new ProducerRecord<>(Topics.RAW_ARTICLES.name(), key, value)).get();
    }
  }

  private static List<ConsumerRecord<byte[], byte[]>> deadLetters(Broker broker, int expected)
      throws Exception {
    var settings = KafkaSettings.plain(broker.bootstrapServers()).consumer("dead-letters");
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(Topics.DEAD_LETTERS.name()).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var letters = new ArrayList<ConsumerRecord<byte[], byte[]>>();
      Eventually.holds(
          Duration.ofSeconds(30),
          () -> expected + " dead letters, saw " + letters.size(),
          () -> {
            consumer.poll(Duration.ofMillis(100)).forEach(letters::add);
            return letters.size() >= expected;
          });
      assertEquals(expected, letters.size());
      return letters;
    }
  }

  private static String header(ConsumerRecord<?, ?> letter, String name) {
    var header = letter.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  @Test
  void whileTheBrokerIsAwayNothingIsAcceptedAndAfterwardsNothingIsMissing() throws Exception {
    try (var broker = Broker.open(directory.resolve("broker"));
        var newsroom = Newsroom.open(broker, directory.resolve("state"))) {
      Desk desk = newsroom.desk();
      desk.send(Page.FIVE.get(0));
      desk.send(Page.FIVE.get(1));

      broker.stop();
      var refused = desk.post(Page.FIVE.get(2));
      assertEquals(503, refused.statusCode());
      assertTrue(refused.headers().firstValue("Retry-After").isPresent());
      Eventually.holds(Duration.ofSeconds(30), () -> "unreadiness", () -> !desk.ready());
      long end =
          System.nanoTime() + Duration.ofSeconds(Long.getLong("outage.seconds", 3)).toNanos();
      Eventually.holds(
          Duration.ofMinutes(5),
          () -> "the end of the outage",
          () -> {
            assertFalse(desk.ready());
            assertEquals(503, desk.post(Page.FIVE.get(2)).statusCode());
            return System.nanoTime() > end;
          });
      broker.start();

      desk.awaitReady();
      for (Page page : Page.FIVE.subList(2, 5)) {
        desk.send(page);
      }
      desk.awaitCounts(5, 5);
    }
  }
}
