package io.wirewatch.contracts.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/// Writes values in the Confluent wire format and names them as CloudEvents. Safe to share among
/// threads.
public final class AvroSerializer<V extends SpecificRecord> implements Serializer<V> {

  static {
    TrustedClasses.admit();
  }

  private static final int PREFIX_BYTES = 5;
  private static final ThreadLocal<Buffer> BUFFERS = ThreadLocal.withInitial(Buffer::new);

  private final String subject;
  private final Schema schema;
  private final SchemaIds ids;
  private final Function<V, CloudEvent> event;
  private final SpecificDatumWriter<V> writer;
  private volatile int id = -1;

  /// @param subject the registry subject to write under
  /// @param schema the schema of the values
  /// @param ids where the schema's id comes from, asked at the first value
  /// @param event how a value names itself
  public AvroSerializer(
      String subject, Schema schema, SchemaIds ids, Function<V, CloudEvent> event) {
    this.subject = subject;
    this.schema = schema;
    this.ids = ids;
    this.event = event;
    this.writer = new SpecificDatumWriter<>(schema);
  }

  @Override
  public byte @Nullable [] serialize(String topic, Headers headers, @Nullable V value) {
    if (value != null) event.apply(value).writeTo(headers, topic, schema.getFullName());
    return serialize(topic, value);
  }

  @Override
  public byte @Nullable [] serialize(String topic, @Nullable V value) {
    if (value == null) return null;
    Buffer buffer = BUFFERS.get();
    try {
      return buffer.write(writer, id(), value);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a " + schema.getName() + " for " + topic, e);
    }
  }

  private int id() {
    if (id < 0) id = ids.id(subject, schema);
    return id;
  }

  /// A thread's output buffer and encoder, reused from value to value.
  private static final class Buffer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    private final BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);

    <V> byte[] write(SpecificDatumWriter<V> writer, int id, V value) throws IOException {
      bytes.reset();
      bytes.writeBytes(ByteBuffer.allocate(PREFIX_BYTES).put((byte) 0).putInt(id).array());
      BinaryEncoder reused = EncoderFactory.get().binaryEncoder(bytes, encoder);
      writer.write(value, reused);
      reused.flush();
      return bytes.toByteArray();
    }
  }
}
