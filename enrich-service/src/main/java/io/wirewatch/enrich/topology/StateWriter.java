package io.wirewatch.enrich.topology;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Writes fields one after another, big-endian, arrays and strings after their length.
final class StateWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

  StateWriter(byte layout) {
    out.write(layout);
  }

  StateWriter string(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return put(Integer.BYTES + bytes.length, buffer -> buffer.putInt(bytes.length).put(bytes));
  }

  StateWriter strings(List<String> values) {
    number(values.size());
    values.forEach(this::string);
    return this;
  }

  StateWriter number(long value) {
    return put(Long.BYTES, buffer -> buffer.putLong(value));
  }

  StateWriter time(Instant value) {
    return number(value.toEpochMilli());
  }

  StateWriter integers(int[] values) {
    return put(
        Integer.BYTES * (1 + values.length),
        buffer -> buffer.putInt(values.length).asIntBuffer().put(values));
  }

  StateWriter floats(float[] values) {
    return put(
        Integer.BYTES + Float.BYTES * values.length,
        buffer -> buffer.putInt(values.length).asFloatBuffer().put(values));
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private StateWriter put(int bytes, Consumer<ByteBuffer> filler) {
    ByteBuffer buffer = ByteBuffer.allocate(bytes);
    filler.accept(buffer);
    out.writeBytes(buffer.array());
    return this;
  }
}
