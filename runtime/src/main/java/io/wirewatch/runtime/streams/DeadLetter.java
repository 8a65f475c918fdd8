package io.wirewatch.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirewatch.contracts.topic.Topics;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/// A record that could not be processed: its key and value as they came, and why.
///
/// @param at where it lies among the dead letters
/// @param source the topic it came from
/// @param from where it was in that topic
/// @param stage what failed: `read`, `process` or `write`
/// @param cause the exception's class and message
/// @param truncatedFrom the value's length in bytes before it was cut, or -1 if it is whole
/// @param key as it came; null if it had none
/// @param value as it came; null if it had none
/// @param headers those the record came with
@SuppressWarnings("ArrayRecordComponent") // bytes as they came, compared by nobody
public record DeadLetter(
    Position at,
    String source,
    Position from,
    String stage,
    String cause,
    int truncatedFrom,
    byte @Nullable [] key,
    byte @Nullable [] value,
    Headers headers) {

  /// Headers of a dead letter, beside those the record came with.
  private static final String OURS = "wirewatch.";

  static final String STAGE = "wirewatch.stage";

  static final String CAUSE = "wirewatch.cause";
  static final String TOPIC = "wirewatch.topic";
  static final String PARTITION = "wirewatch.partition";
  static final String OFFSET = "wirewatch.offset";
  static final String TRUNCATED = "wirewatch.truncated-from";

  private static final int MAX_CAUSE_CHARS = 2_000;
  // Room for key, headers and the batch's own bytes.
  private static final int MAX_VALUE_BYTES = Topics.MAX_RECORD_BYTES - 64 * 1024;

  /// The record to write for a record that could not be processed.
  static ProducerRecord<byte[], byte[]> record(
      String stage,
      ErrorHandlerContext context,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Exception cause) {
    Headers headers = new RecordHeaders(context.headers());
    set(headers, STAGE, stage + " " + context.processorNodeId());
    set(headers, CAUSE, shortened(cause.toString()));
    set(headers, TOPIC, context.topic());
    set(headers, PARTITION, String.valueOf(context.partition()));
    set(headers, OFFSET, String.valueOf(context.offset()));
    byte[] kept = value;
    if (value != null && value.length > MAX_VALUE_BYTES) {
      kept = Arrays.copyOf(value, MAX_VALUE_BYTES);
      set(headers, TRUNCATED, String.valueOf(value.length));
    }
    return new ProducerRecord<>(Topics.DEAD_LETTERS.name(), null, null, key, kept, headers);
  }

  /// Reads a record of the dead letters' topic; a header that is missing is an empty string or -1.
  static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : record.headers()) {
      if (header.value() != null) headers.put(header.key(), new String(header.value(), UTF_8));
    }
    return new DeadLetter(
        new Position(record.partition(), record.offset()),
        headers.getOrDefault(TOPIC, ""),
        new Position((int) number(headers, PARTITION), number(headers, OFFSET)),
        headers.getOrDefault(STAGE, ""),
        headers.getOrDefault(CAUSE, ""),
        (int) number(headers, TRUNCATED),
        record.key(),
        record.value(),
        withoutOurs(record.headers()));
  }

  /// The record as it was in its source topic, to be written there again.
  ProducerRecord<byte[], byte[]> original() {
    return new ProducerRecord<>(source, null, null, key, value, headers);
  }

  private static Headers withoutOurs(Headers headers) {
    Headers kept = new RecordHeaders();
    for (Header header : headers) {
      if (!header.key().startsWith(OURS)) kept.add(header);
    }
    return kept;
  }

  private static long number(Map<String, String> headers, String name) {
    String value = headers.getOrDefault(name, "");
    return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
  }

  private static String shortened(String text) {
    return text.length() <= MAX_CAUSE_CHARS ? text : text.substring(0, MAX_CAUSE_CHARS) + "...";
  }

  private static void set(Headers headers, String name, @Nullable String value) {
    headers.remove(name).add(name, String.valueOf(value).getBytes(UTF_8));
  }
}
