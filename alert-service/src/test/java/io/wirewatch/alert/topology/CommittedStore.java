package io.wirewatch.alert.topology;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// A store as exactly-once makes it: what was written since the last commit is gone after a crash.
final class CommittedStore<V> implements KeyValueStore<String, V> {

  private final String name;
  private TreeMap<String, V> now = new TreeMap<>();
  private TreeMap<String, V> committed = new TreeMap<>();

  CommittedStore(String name) {
    this.name = name;
  }

  void commit() {
    committed = new TreeMap<>(now);
  }

  void crash() {
    now = new TreeMap<>(committed);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void put(String key, @Nullable V value) {
    if (value == null) {
      now.remove(key);
    } else {
      now.put(key, value);
    }
  }

  @Override
  public @Nullable V putIfAbsent(String key, V value) {
    return now.putIfAbsent(key, value);
  }

  @Override
  public void putAll(List<KeyValue<String, V>> entries) {
    entries.forEach(entry -> put(entry.key, entry.value));
  }

  @Override
  public @Nullable V delete(String key) {
    return now.remove(key);
  }

  @Override
  public @Nullable V get(String key) {
    return now.get(key);
  }

  @Override
  public KeyValueIterator<String, V> range(@Nullable String from, @Nullable String to) {
    TreeMap<String, V> copy = new TreeMap<>(from == null ? now : now.tailMap(from, true));
    return over(to == null ? copy : new TreeMap<>(copy.headMap(to, true)));
  }

  @Override
  public KeyValueIterator<String, V> all() {
    return over(new TreeMap<>(now));
  }

  @Override
  public <S extends Serializer<P>, P> KeyValueIterator<String, V> prefixScan(P prefix, S keys) {
    String from = String.valueOf(prefix);
    TreeMap<String, V> found = new TreeMap<>(now.tailMap(from, true));
    found.keySet().removeIf(key -> !key.startsWith(from));
    return over(found);
  }

  @Override
  public long approximateNumEntries() {
    return now.size();
  }

  @Override
  public void init(StateStoreContext context, StateStore root) {}

  @Override
  public void close() {}

  @Override
  public boolean persistent() {
    return false;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  private KeyValueIterator<String, V> over(Map<String, V> entries) {
    return new KeyValueIterator<>() {
      private final Iterator<Map.Entry<String, V>> left = entries.entrySet().iterator();
      private Map.@Nullable Entry<String, V> peeked;

      @Override
      public String peekNextKey() {
        if (peeked == null) peeked = left.next();
        return peeked.getKey();
      }

      @Override
      public boolean hasNext() {
        return peeked != null || left.hasNext();
      }

      @Override
      public KeyValue<String, V> next() {
        Map.Entry<String, V> next = peeked == null ? left.next() : peeked;
        peeked = null;
        return KeyValue.pair(next.getKey(), next.getValue());
      }

      @Override
      public void close() {}
    };
  }
}
