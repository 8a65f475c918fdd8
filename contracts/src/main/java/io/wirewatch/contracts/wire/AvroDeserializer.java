package io.wirewatch.contracts.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/// Reads values in the Confluent wire format, whatever released schema they were written with. Safe
/// to share among threads.
public final class AvroDeserializer<V extends SpecificRecord> implements Deserializer<V> {

  static {
    TrustedClasses.admit();
  }

  private static final int PREFIX_BYTES = 5;

  private final Class<V> type;
  private final Schema schema;
  private final SchemaIds ids;
  private final ConcurrentHashMap<Integer, SpecificDatumReader<V>> readers =
      new ConcurrentHashMap<>();

  /// @param type the generated class to read into
  /// @param schema the class's schema
  /// @param ids where a writer's schema is found by its id
  public AvroDeserializer(Class<V> type, Schema schema, SchemaIds ids) {
    this.type = type;
    this.schema = schema;
    this.ids = ids;
  }

  /// @throws MalformedRecordException when the bytes are not in the wire format, or not a value of
  ///   the schema they name
  /// @throws UnknownSchemaException when the schema they name is not known
  @Override
  public @Nullable V deserialize(String topic, byte @Nullable [] bytes) {
    if (bytes == null) return null;
    if (bytes.length < PREFIX_BYTES) {
      throw malformed(topic, "has " + bytes.length + " bytes, fewer than the 5 of the prefix");
    }
    if (bytes[0] != 0) {
      throw malformed(topic, "starts with byte 0x%02x, must be 0x00".formatted(bytes[0]));
    }
    int id = ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    return decode(topic, bytes, readers.computeIfAbsent(id, this::reader), id);
  }

  private SpecificDatumReader<V> reader(int id) {
    Schema writer = ids.schema(id);
    if (!writer.getFullName().equals(schema.getFullName())) {
      throw new UnknownSchemaException(
          "schema id %d is a %s, must be a %s"
              .formatted(id, writer.getFullName(), schema.getFullName()));
    }
    return new SpecificDatumReader<>(writer, schema);
  }

  private V decode(String topic, byte[] bytes, SpecificDatumReader<V> reader, int id) {
    BinaryDecoder decoder =
        DecoderFactory.get().binaryDecoder(bytes, PREFIX_BYTES, bytes.length - PREFIX_BYTES, null);
    V value;
    boolean end;
    try {
      value = type.cast(reader.read(null, decoder));
      end = decoder.isEnd();
    } catch (IOException | RuntimeException e) {
      // Avro reports broken input through half a dozen unchecked types.
      throw new MalformedRecordException(
          "a record of %s is no %s of schema id %d: %s".formatted(topic, schema.getName(), id, e),
          e);
    }
    if (!end) throw malformed(topic, "has bytes left over after a " + schema.getName());
    return value;
  }

  private static MalformedRecordException malformed(String topic, String what) {
    return new MalformedRecordException("a record of " + topic + " " + what);
  }
}
