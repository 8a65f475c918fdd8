package io.wirewatch.runtime.streams;

import io.micrometer.core.instrument.Counter;
import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.runtime.ServiceContext;
import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decodes records and hands them over; what cannot be decoded, or is refused by who it is handed
/// to, is counted and logged and never stops the reader.
final class RecordReader<V extends SpecificRecord> {

  private static final Logger log = LoggerFactory.getLogger(RecordReader.class);

  private final String name;
  private final Deserializer<V> decoder;
  private final Counter read;
  private final Counter malformed;
  private final Counter failed;

  /// Takes a record.
  @FunctionalInterface
  interface Handler<V> {
    void accept(String key, @Nullable V value, Position position) throws Exception;
  }

  /// @param name the reader's name in counters and logs
  RecordReader(String name, AvroTopic<V> topic, ServiceContext context) {
    this.name = name;
    this.decoder = topic.serde(context.schemas()).deserializer();
    this.read = context.meters().counter("wirewatch.reader.read", "reader", name);
    this.malformed = context.meters().counter("wirewatch.reader.malformed", "reader", name);
    this.failed = context.meters().counter("wirewatch.reader.failed", "reader", name);
  }

  void pass(ConsumerRecord<byte[], byte[]> record, Handler<? super V> handler) {
    read.increment();
    Position position = new Position(record.partition(), record.offset());
    V value;
    try {
      value = decoder.deserialize(record.topic(), record.headers(), record.value());
    } catch (SerializationException e) {
      malformed.increment();
      log.warn("{}: skipped {} at {}: {}", name, record.topic(), position, e.getMessage());
      return;
    }
    byte[] key = record.key();
    try {
      handler.accept(key == null ? "" : new String(key, StandardCharsets.UTF_8), value, position);
    } catch (Exception e) {
      failed.increment();
      log.error("{}: could not take {} at {}", name, record.topic(), position, e);
    }
  }
}
