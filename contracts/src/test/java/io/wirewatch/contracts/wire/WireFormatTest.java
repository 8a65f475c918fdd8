package io.wirewatch.contracts.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.contracts.topic.Topics;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class WireFormatTest {

  private static final BundledSchemas SCHEMAS = BundledSchemas.load();
  private static final String TOPIC = Topics.RAW_ARTICLES.name();

  private final Serde<RawArticle> serde = Topics.RAW_ARTICLES.serde(SCHEMAS);

  @ParameterizedTest
  @MethodSource("io.wirewatch.contracts.topic.Topics#avro")
  void aValueOfAnyTopicComesBackAsItWas(AvroTopic<?> topic) throws IOException {
    assertComesBack(topic);
  }

  private static <V extends SpecificRecord> void assertComesBack(AvroTopic<V> topic)
      throws IOException {
    Serde<V> serde = topic.serde(SCHEMAS);
    for (V value : AnyValue.of(topic, 40)) {
      byte[] bytes = serde.serializer().serialize(topic.name(), new RecordHeaders(), value);
      assertEquals(value, serde.deserializer().deserialize(topic.name(), bytes));
    }
  }

  @Test
  void aRecordStartsWithZeroAndItsSchemaId() {
    ByteBuffer bytes = ByteBuffer.wrap(bytes());
    assertEquals(0, bytes.get());
    assertEquals(SCHEMAS.id(TOPIC + "-value", Topics.RAW_ARTICLES.schema()), bytes.getInt());
  }

  @Test
  void aTombstoneIsNoBytesAndComesBackAsNone() {
    assertNull(serde.serializer().serialize(TOPIC, new RecordHeaders(), null));
    assertNull(serde.deserializer().deserialize(TOPIC, null));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          case,                 what,      message
          nothing,              empty,     has 0 bytes
          a prefix cut short,   prefix,    has 4 bytes
          a foreign magic byte, magic,     starts with byte 0x01
          a cut value,          cut,       is no RawArticle of schema id 1
          a byte too many,      trailing,  has bytes left over after a RawArticle
          three megabytes,      rubbish,   starts with byte
          rubbish with an id,   disguised, is no RawArticle of schema id 1
          """,
      useHeadersInDisplayName = true)
  void malformedBytesAreRefusedAndSaySo(String name, String what, String message) {
    MalformedRecordException thrown =
        assertThrows(
            MalformedRecordException.class,
            () -> serde.deserializer().deserialize(TOPIC, malformed(what)),
            name);
    assertTrue(String.valueOf(thrown.getMessage()).contains(message), thrown.getMessage());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          case,                    id,      message
          an id that nobody gave,  4711,    no bundled schema has the id 4711
          a negative id,           -1,      no bundled schema has the id -1
          an id of another type,   2,       'schema id 2 is a io.wirewatch.contracts.Article'
          """,
      useHeadersInDisplayName = true)
  void aSchemaIdThatDoesNotBelongIsRefused(String name, int id, String message) {
    byte[] bytes = bytes();
    ByteBuffer.wrap(bytes).putInt(1, id);
    UnknownSchemaException thrown =
        assertThrows(
            UnknownSchemaException.class,
            () -> serde.deserializer().deserialize(TOPIC, bytes),
            name);
    assertTrue(String.valueOf(thrown.getMessage()).contains(message), thrown.getMessage());
  }

  @Test
  void aRecordNamesItselfAsACloudEvent() {
    Headers headers = new RecordHeaders();
    headers.add("ce_id", "of the record it was made from".getBytes(UTF_8));
    serde.serializer().serialize(TOPIC, headers, article());
    assertEquals("1.0", header(headers, "ce_specversion"));
    assertEquals("a1@1767225600000", header(headers, "ce_id"));
    assertEquals("urn:wirewatch:wirewatch.articles.raw", header(headers, "ce_source"));
    assertEquals("io.wirewatch.contracts.RawArticle", header(headers, "ce_type"));
    assertEquals("2026-01-01T00:00:00Z", header(headers, "ce_time"));
    assertEquals("application/avro", header(headers, "content-type"));
    assertEquals(6, headers.toArray().length);
  }

  private byte[] malformed(String what) {
    byte[] good = bytes();
    return switch (what) {
      case "empty" -> new byte[0];
      case "prefix" -> Arrays.copyOf(good, 4);
      case "magic" -> with(good, 0, 1);
      case "cut" -> Arrays.copyOf(good, good.length - 3);
      case "trailing" -> Arrays.copyOf(good, good.length + 1);
      case "rubbish" -> with(rubbish(), 0, 0x7f);
      case "disguised" -> disguised(good);
      case String other -> throw new IllegalArgumentException(other);
    };
  }

  private static byte[] rubbish() {
    byte[] bytes = new byte[3 * 1024 * 1024];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] disguised(byte[] good) {
    byte[] bytes = rubbish();
    System.arraycopy(good, 0, bytes, 0, 5);
    return bytes;
  }

  private static byte[] with(byte[] bytes, int index, int value) {
    bytes[index] = (byte) value;
    return bytes;
  }

  private byte[] bytes() {
    byte[] bytes = serde.serializer().serialize(TOPIC, new RecordHeaders(), article());
    if (bytes == null) throw new AssertionError("an article became a tombstone");
    return bytes;
  }

  private static RawArticle article() {
    return RawArticle.newBuilder()
        .setId("a1")
        .setPublisher("harbour-post.example")
        .setSource("push")
        .setReceivedAt(Instant.parse("2026-01-01T00:00:00Z"))
        .setMediaType("text/plain")
        .setBody(ByteBuffer.wrap("The ferry came in late.".getBytes(UTF_8)))
        .build();
  }

  private static String header(Headers headers, String name) {
    return new String(headers.lastHeader(name).value(), UTF_8);
  }
}
