package io.wirewatch.enrich.topology;

import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/// Puts a writer and a reader together as Kafka wants them.
final class StateSerde {
  private static final byte LAYOUT = 1;

  private StateSerde() {}

  /// A serde of one layout, null for null both ways.
  static <V> Serde<V> of(BiConsumer<StateWriter, V> writer, Function<StateReader, V> reader) {
    return Serdes.serdeFrom(
        (topic, value) -> write(writer, value), (topic, bytes) -> read(reader, bytes));
  }

  private static <V> byte @Nullable [] write(BiConsumer<StateWriter, V> writer, @Nullable V value) {
    if (value == null) {
      return null;
    }
    StateWriter out = new StateWriter(LAYOUT);
    writer.accept(out, value);
    return out.bytes();
  }

  private static <V> @Nullable V read(Function<StateReader, V> reader, byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    byte layout = buffer.get();
    if (layout != LAYOUT) {
      throw new IllegalStateException("state layout must be " + LAYOUT + ", was " + layout);
    }
    return reader.apply(new StateReader(buffer));
  }
}
