package io.wirewatch.enrich.topology;

import io.wirewatch.enrich.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// A table in a Kafka Streams store.
final class StoreTable<V> implements Table<V> {
  private final KeyValueStore<String, V> store;

  StoreTable(KeyValueStore<String, V> store) {
    this.store = store;
  }

  @Override
  public @Nullable V get(String key) {
    return store.get(key);
  }

  @Override
  public void put(String key, V value) {
    store.put(key, value);
  }

  @Override
  public void remove(String key) {
    store.delete(key);
  }

  @Override
  public List<String> keysFrom(String bound, int limit) {
    List<String> keys = new ArrayList<>();
    try (KeyValueIterator<String, V> entries = store.range(bound, null)) {
      while (keys.size() < limit && entries.hasNext()) {
        keys.add(entries.next().key);
      }
    }
    return keys;
  }

  @Override
  public void forEach(BiConsumer<String, V> action) {
    try (KeyValueIterator<String, V> entries = store.all()) {
      while (entries.hasNext()) {
        KeyValue<String, V> entry = entries.next();
        action.accept(entry.key, entry.value);
      }
    }
  }
}
