package io.wirewatch.enrich.table;

import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A table in memory, gone with the process. Its keys are ASCII, so that their order is that of
/// their bytes.
public final class MapTable<V> implements Table<V> {
  private final TreeMap<String, V> entries = new TreeMap<>();

  @Override
  public @Nullable V get(String key) {
    return entries.get(key);
  }

  @Override
  public void put(String key, V value) {
    entries.put(key, value);
  }

  @Override
  public void remove(String key) {
    entries.remove(key);
  }

  @Override
  public List<String> keysFrom(String bound, int limit) {
    return entries.tailMap(bound).keySet().stream().limit(limit).toList();
  }

  @Override
  public void forEach(BiConsumer<String, V> action) {
    entries.forEach(action);
  }
}
