package io.wirewatch.launcher.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Silence;
import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.launcher.broker.Broker;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.streams.BrokerProbe;
import io.wirewatch.runtime.streams.BrokersUnavailableException;
import io.wirewatch.runtime.streams.DeadLetter;
import io.wirewatch.runtime.streams.DeadLetters;
import io.wirewatch.runtime.streams.KafkaSettings;
import io.wirewatch.runtime.streams.Replayed;
import io.wirewatch.runtime.streams.StreamsHost;
import io.wirewatch.runtime.streams.StreamsSettings;
import io.wirewatch.runtime.streams.TopicAdmin;
import io.wirewatch.runtime.streams.TopicGroup;
import io.wirewatch.runtime.streams.TopicState;
import io.wirewatch.runtime.streams.TopicTail;
import io.wirewatch.runtime.streams.TopicWriter;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class RuntimeIT {

  private static final Duration DEADLINE = Duration.ofSeconds(3);
  private static final AvroTopic<Silence> FROM = Topics.SILENCES;
  // The same type under another name: what the topology below writes.
  private static final AvroTopic<Silence> TO =
      new AvroTopic<>("it.silences", Silence.class, FROM.event(), FROM.settings());

  @TempDir static Path directory = Path.of("");

  private static Broker broker;

  private static ServiceContext context;

  @BeforeAll
  static void open() {
    broker = Broker.open(directory.resolve("broker"));
    context =
        new ServiceContext(
            KafkaSettings.plain(broker.bootstrapServers()),
            BundledSchemas.load(),
            new SimpleMeterRegistry(),
            new Health(),
            directory.resolve("state"),
            Clock.systemUTC());
  }

  @AfterAll
  static void close() {
    broker.close();
  }

  @Test
  @Order(1)
  void topicsAreCreatedOnceAndAreAsTheyShouldBe() {
    try (TopicAdmin admin = TopicAdmin.open(context.kafka())) {
      for (TopicState state : admin.create(Topics.all(), (short) 1)) {
        assertInstanceOf(TopicState.Created.class, state);
      }
      for (TopicState state : admin.create(Topics.all(), (short) 1)) {
        assertEquals(new TopicState.Present(state.name(), 6, 1, List.of()), state);
      }
      TopicState other = admin.create(List.of(TO), (short) 1).getFirst();
      assertEquals(new TopicState.Created(TO.name()), other);
    }
  }

  @Test
  @Order(2)
  void aTailReadsEverythingFromTheBeginningAndPassesOverRubbish() throws Exception {
    write(FROM, "early");
    sendBytes(FROM.name(), "rubbish".getBytes(UTF_8));
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    try (TopicTail<Silence> tail = TopicTail.start(FROM, context, (key, _, _) -> seen.add(key))) {
      tail.caughtUpOnce().get(30, TimeUnit.SECONDS);
      assertEquals("early", next(seen));
      write(FROM, "late");
      assertEquals("late", next(seen));
    }
  }

  @Test
  @Order(3)
  void aGroupGoesOnWhereItStopped() throws Exception {
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    try (var _ = TopicGroup.start("it-group", FROM, context, (key, _, _) -> seen.add(key))) {
      assertEquals("early", next(seen));
      assertEquals("late", next(seen));
      awaitCommitted("it-group", 3); // rubbish is passed over and committed, too
    }
    write(FROM, "later");
    try (var _ = TopicGroup.start("it-group", FROM, context, (key, _, _) -> seen.add(key))) {
      assertEquals("later", next(seen));
      assertTrue(seen.isEmpty());
    }
  }

  @Test
  @Order(4)
  void whatCannotBeReadOrProcessedIsADeadLetterAndTheNextIsProcessed() throws Exception {
    BlockingQueue<String> out = new LinkedBlockingQueue<>();
    try (var _ = StreamsHost.start("it-app", topology(), StreamsSettings.defaults(), context);
        var _ = TopicTail.start(TO, context, (key, _, _) -> out.add(key))) {
      List<String> copied = new ArrayList<>();
      while (copied.size() < 3) copied.add(next(out));
      assertEquals(List.of("early", "late", "later"), copied.stream().sorted().toList());
      sendBytes(FROM.name(), new byte[3 * 1024 * 1024]);
      sendBytes(FROM.name(), ByteBuffer.allocate(5).putInt(1, 7).array());
      sendBytes(FROM.name(), ByteBuffer.allocate(9).putInt(1, 4711).array());
      write(FROM, "poison");
      write(FROM, "after");
      assertEquals("after", next(out));
    }
    assertEquals(5, deadLetters().size(), deadLetters().toString());
  }

  @Test
  @Order(5)
  void aDeadLetterIsReplayedToTheTopicItCameFrom() throws Exception {
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    try (var tail = TopicTail.start(FROM, context, (key, _, _) -> seen.add(key))) {
      tail.caughtUpOnce().get(30, TimeUnit.SECONDS);
      seen.clear();
      List<Replayed> outcomes =
          new DeadLetters(context.kafka()).replay(letter -> letter.cause().contains("poison"));
      assertEquals(1, outcomes.size());
      assertInstanceOf(Replayed.Sent.class, outcomes.getFirst());
      assertEquals("poison", next(seen));
    }
  }

  @Test
  @Order(6)
  void anOutageIsToldAtOnceAndSatOut() throws Exception {
    BlockingQueue<String> out = new LinkedBlockingQueue<>();
    try (var _ = BrokerProbe.start(context.kafka(), context.health());
        var host = StreamsHost.start("it-app", topology(), StreamsSettings.defaults(), context);
        var tail = TopicTail.start(TO, context, (key, _, _) -> out.add(key));
        var writer = TopicWriter.open(FROM, context, DEADLINE)) {
      tail.caughtUpOnce().get(30, TimeUnit.SECONDS);
      out.clear();
      writer.write("before", silence("before")).get(30, TimeUnit.SECONDS);
      assertEquals("before", next(out));
      broker.stop();
      ExecutionException thrown =
          assertThrows(
              ExecutionException.class,
              () -> writer.write("during", silence("during")).get(10, TimeUnit.SECONDS));
      assertInstanceOf(BrokersUnavailableException.class, thrown.getCause());
      awaitNotReady();
      broker.start();
      writeUntilTaken(writer, "again");
      for (String key = next(out); !key.equals("again"); ) key = next(out);
      assertTrue(host.running());
      assertTrue(context.health().liveness().up());
    }
  }

  private void awaitNotReady() throws InterruptedException {
    Instant end = Instant.now().plusSeconds(10);
    while (context.health().readiness().up()) {
      assertTrue(Instant.now().isBefore(end), "still ready ten seconds into the outage");
      boolean _ = new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
    }
  }

  private static void writeUntilTaken(TopicWriter<Silence> writer, String key) throws Exception {
    Instant end = Instant.now().plusSeconds(60);
    while (true) {
      try {
        writer.write(key, silence(key)).get(10, TimeUnit.SECONDS);
        return;
      } catch (ExecutionException e) {
        assertInstanceOf(BrokersUnavailableException.class, e.getCause());
        assertTrue(Instant.now().isBefore(end), "the brokers did not come back");
        boolean _ = new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
      }
    }
  }

  private Topology topology() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            FROM.name(),
            Consumed.with(Serdes.String(), FROM.serde(context.schemas())).withName("silences"))
        .mapValues(RuntimeIT::unlessPoison, Named.as("unless-poison"))
        .to(
            TO.name(),
            Produced.with(Serdes.String(), FROM.serde(context.schemas())).withName("copies"));
    return builder.build();
  }

  private static Silence unlessPoison(Silence silence) {
    if (silence.getWhy().equals("poison")) throw new IllegalStateException("poison");
    return silence;
  }

  private List<DeadLetter> deadLetters() {
    List<DeadLetter> letters = new ArrayList<>();
    new DeadLetters(context.kafka()).visit(letters::add);
    return letters;
  }

  private void write(AvroTopic<Silence> topic, String key) throws Exception {
    try (TopicWriter<Silence> writer = TopicWriter.open(topic, context, DEADLINE)) {
      writer.write(key, silence(key)).get(30, TimeUnit.SECONDS);
    }
  }

  private void sendBytes(String topic, byte[] value) throws Exception {
    Map<String, Object> config = context.kafka().producer("it");
    try (Producer<byte[], byte[]> producer =
        new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic, "k".getBytes(UTF_8), value)).get();
    }
  }

  /// Waits until the group has committed so many records of the topic, all partitions together.
  private static void awaitCommitted(String group, long records) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    CountDownLatch never = new CountDownLatch(1);
    try (Admin admin = Admin.create(context.kafka().admin("committed"))) {
      long committed = 0;
      while (committed < records && System.nanoTime() < end) {
        committed =
            admin
                .listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .values()
                .stream()
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
        boolean _ = never.await(20, TimeUnit.MILLISECONDS);
      }
      assertEquals(records, committed);
    }
  }

  private static String next(BlockingQueue<String> queue) throws InterruptedException {
    String taken = queue.poll(30, TimeUnit.SECONDS);
    if (taken == null) throw new AssertionError("waited 30 s in vain for the next record");
    return taken;
  }

  private static Silence silence(String why) {
    return Silence.newBuilder()
        .setId(why)
        .setMatchers(List.of())
        .setFrom(Instant.EPOCH)
        .setUntil(Instant.EPOCH)
        .setBy("desk")
        .setWhy(why)
        .build();
  }
}
