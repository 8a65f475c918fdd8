package io.wirewatch.enrich.topology;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/// Puts a writer and a reader together as Kafka wants them, behind a byte for the layout.
final class StateSerde {
  private static final int LAYOUT = 5;

  private StateSerde() {}

  /// A serde of one layout, null for null both ways.
  static <V> Serde<V> of(BiConsumer<V, BitWriter> writer, Function<BitReader, V> reader) {
    return Serdes.serdeFrom(
        (topic, value) -> write(writer, value), (topic, bytes) -> read(reader, bytes));
  }

  private static <V> byte @Nullable [] write(BiConsumer<V, BitWriter> writer, @Nullable V value) {
    if (value == null) {
      return null;
    }
    BitWriter out = new BitWriter().bits(LAYOUT, Byte.SIZE);
    writer.accept(value, out);
    return out.bytes();
  }

  private static <V> @Nullable V read(Function<BitReader, V> reader, byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    BitReader in = new BitReader(bytes);
    long layout = in.bits(Byte.SIZE);
    if (layout != LAYOUT) {
      throw new IllegalStateException("state layout must be " + LAYOUT + ", was " + layout);
    }
    return reader.apply(in);
  }
}
