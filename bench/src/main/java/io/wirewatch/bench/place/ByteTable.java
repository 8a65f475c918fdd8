package io.wirewatch.bench.place;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A table in memory that holds the bytes which a store would, and counts what was written. Its
/// keys are in no order, and it is slow to sort them: nothing is forgotten while it is measured.
final class ByteTable<V> implements Table<V> {
  private final Map<String, byte[]> entries = new HashMap<>();
  private final BiConsumer<V, BitWriter> writer;
  private final Function<BitReader, V> reader;
  private long held;
  private long written;

  ByteTable(BiConsumer<V, BitWriter> writer, Function<BitReader, V> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /// How many values are there.
  int size() {
    return entries.size();
  }

  /// Bytes of keys and values that are there.
  long held() {
    return held;
  }

  /// Bytes of keys and values put so far.
  long written() {
    return written;
  }

  @Override
  public @Nullable V get(String key) {
    byte[] bytes = entries.get(key);
    return bytes == null ? null : reader.apply(new BitReader(bytes));
  }

  @Override
  public void put(String key, V value) {
    BitWriter out = new BitWriter();
    writer.accept(value, out);
    byte[] bytes = out.bytes();
    remove(key);
    entries.put(key, bytes);
    held += key.length() + bytes.length;
    written += key.length() + bytes.length;
  }

  @Override
  public void remove(String key) {
    byte[] bytes = entries.remove(key);
    if (bytes != null) held -= key.length() + bytes.length;
  }

  @Override
  public List<String> keysFrom(String bound, int limit) {
    return entries.keySet().stream()
        .filter(key -> key.compareTo(bound) >= 0)
        .sorted()
        .limit(limit)
        .toList();
  }

  @Override
  public void forEach(BiConsumer<String, V> action) {
    entries.forEach((key, bytes) -> action.accept(key, reader.apply(new BitReader(bytes))));
  }
}
