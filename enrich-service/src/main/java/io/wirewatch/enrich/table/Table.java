package io.wirewatch.enrich.table;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Values under string keys, in ascending order of the keys' UTF-8 bytes. For one thread at a time.
public interface Table<V> {

  /// The value under the key, null when there is none.
  @Nullable V get(String key);

  /// Puts the value under the key, over what was there.
  void put(String key, V value);

  /// Removes what is under the key, if anything is.
  void remove(String key);

  /// The first keys from the bound on, ascending, at most `limit` of them.
  List<String> keysFrom(String bound, int limit);

  /// Passes every entry in ascending order; the table must not change meanwhile.
  void forEach(BiConsumer<String, V> action);
}
