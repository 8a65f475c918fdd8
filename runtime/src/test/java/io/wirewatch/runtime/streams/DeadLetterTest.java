package io.wirewatch.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Silence;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A topology that chokes on some records, under the properties that all of ours run with.
final class DeadLetterTest {

  private static final String IN = Topics.SILENCES.name();
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path state = Path.of("");

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Serde<Silence> serde = Topics.SILENCES.serde(BundledSchemas.load());
  private TopologyTestDriver driver;
  private TestInputTopic<byte[], byte[]> in;
  private TestOutputTopic<String, String> out;
  private TestOutputTopic<byte[], byte[]> dead;

  @BeforeEach
  void start() {
    var context = Contexts.withoutBrokers(state, meters);
    Properties properties = StreamsProperties.of("test", StreamsSettings.defaults(), context);
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            IN,
            Consumed.with(Serdes.String(), Topics.SILENCES.serde(context.schemas()))
                .withName("silences"))
        .mapValues(DeadLetterTest::reason, Named.as("reason"))
        .to("out", Produced.with(Serdes.String(), Serdes.String()).withName("reasons"));
    driver = new TopologyTestDriver(builder.build(), properties, NOON);
    in = driver.createInputTopic(IN, new ByteArraySerializer(), new ByteArraySerializer());
    out = driver.createOutputTopic("out", new StringDeserializer(), new StringDeserializer());
    dead =
        driver.createOutputTopic(
            Topics.DEAD_LETTERS.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  private static String reason(Silence silence) {
    return switch (silence.getWhy()) {
      case "poison" -> throw new IllegalArgumentException("this one cannot be processed");
      case "no store" -> throw new StreamsException("the store is gone");
      case String reason -> reason;
    };
  }

  @Test
  void aRecordThatChokesIsADeadLetterAndTheNextIsProcessed() {
    in.pipeInput("k".getBytes(UTF_8), encoded("poison"));
    in.pipeInput("k".getBytes(UTF_8), encoded("next"));
    assertEquals(List.of("next"), out.readValuesToList());
    DeadLetter letter = read(dead.readRecord());
    assertTrue(dead.isEmpty());
    assertEquals("process reason", letter.stage());
    assertTrue(letter.cause().contains("this one cannot be processed"), letter.cause());
    assertEquals(IN, letter.source());
    assertEquals(new Position(0, 0), letter.from());
    assertArrayEquals(encoded("poison"), letter.value());
    assertEquals(1, meters.find("wirewatch.dead.letters").counters().iterator().next().count());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          case,                  what,    cause
          rubbish,               rubbish, MalformedRecordException
          a truncated record,    cut,     MalformedRecordException
          an unknown schema id,  unknown, UnknownSchemaException
          """,
      useHeadersInDisplayName = true)
  void aRecordThatCannotBeReadIsADeadLetterAndTheNextIsProcessed(
      String name, String what, String cause) {
    in.pipeInput("k".getBytes(UTF_8), bytes(what));
    in.pipeInput("k".getBytes(UTF_8), encoded("next"));
    assertEquals(List.of("next"), out.readValuesToList(), name);
    // The driver does not collect what is written while a record is being read.
    DeadLetter letter = unreadable(bytes(what));
    assertEquals("read silences", letter.stage());
    assertTrue(letter.cause().contains(cause), letter.cause());
    assertArrayEquals(bytes(what), letter.value());
  }

  @Test
  void aDeadLetterGoesBackWithTheHeadersItCameWith() {
    var headers = new RecordHeaders();
    headers.add("ce_id", "s1".getBytes(UTF_8));
    in.pipeInput(new TestRecord<>("k".getBytes(UTF_8), bytes("poison"), headers, NOON));
    var original = read(dead.readRecord()).original();
    assertEquals(IN, original.topic());
    assertArrayEquals("k".getBytes(UTF_8), original.key());
    assertArrayEquals(bytes("poison"), original.value());
    assertEquals(headers, original.headers());
  }

  @Test
  void aFailureThatTheRecordIsNotToBlameForIsNoDeadLetter() {
    assertThrows(
        StreamsException.class, () -> in.pipeInput("k".getBytes(UTF_8), encoded("no store")));
    assertTrue(dead.isEmpty());
  }

  @Test
  void aDeadLetterTooLargeForItsTopicIsCutAndSaysSo() {
    DeadLetter letter = unreadable(rubbish(Topics.MAX_RECORD_BYTES));
    assertEquals(Topics.MAX_RECORD_BYTES, letter.truncatedFrom());
    assertNotNull(letter.value());
    assertEquals(Topics.MAX_RECORD_BYTES - 64 * 1024, letter.value().length);
  }

  private DeadLetter unreadable(byte[] bytes) {
    SerializationException thrown =
        assertThrows(
            SerializationException.class, () -> serde.deserializer().deserialize(IN, bytes));
    var response =
        new DeadLetterHandler()
            .handleError(
                new Failure(IN, 3, 17, "silences"),
                new ConsumerRecord<>(IN, 3, 17, new byte[0], bytes),
                thrown);
    assertEquals(DeserializationExceptionHandler.Result.RESUME, response.result());
    var written = response.deadLetterQueueRecords().getFirst();
    assertEquals(Topics.DEAD_LETTERS.name(), written.topic());
    return read(new TestRecord<>(written.key(), written.value(), written.headers(), NOON));
  }

  private record Failure(String topic, int partition, long offset, String processorNodeId)
      implements ErrorHandlerContext {
    @Override
    public Headers headers() {
      return new RecordHeaders();
    }

    @Override
    public TaskId taskId() {
      return new TaskId(0, partition);
    }

    @Override
    public long timestamp() {
      return NOON.toEpochMilli();
    }

    @Override
    public byte[] sourceRawKey() {
      return new byte[0];
    }

    @Override
    public byte[] sourceRawValue() {
      return new byte[0];
    }
  }

  private static DeadLetter read(TestRecord<byte[], byte[]> record) {
    return DeadLetter.of(
        new ConsumerRecord<>(
            Topics.DEAD_LETTERS.name(),
            0,
            0,
            0,
            TimestampType.LOG_APPEND_TIME,
            0,
            0,
            record.key(),
            record.value(),
            record.headers(),
            Optional.empty()));
  }

  private byte[] bytes(String what) {
    byte[] good = encoded("good");
    return switch (what) {
      case "rubbish" -> rubbish(3 * 1024 * 1024);
      case "cut" -> Arrays.copyOf(good, good.length - 2);
      case "unknown" -> ByteBuffer.wrap(good).putInt(1, 4711).array();
      case "poison" -> encoded(what);
      case String other -> throw new IllegalArgumentException(other);
    };
  }

  private static byte[] rubbish(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 0x5a);
    return bytes;
  }

  private byte[] encoded(String why) {
    Silence silence =
        Silence.newBuilder()
            .setId("s1")
            .setMatchers(List.of())
            .setFrom(NOON)
            .setUntil(NOON.plusSeconds(60))
            .setBy("desk")
            .setWhy(why)
            .build();
    byte[] bytes = serde.serializer().serialize(IN, silence);
    if (bytes == null) throw new AssertionError("a silence became a tombstone");
    return bytes;
  }
}
