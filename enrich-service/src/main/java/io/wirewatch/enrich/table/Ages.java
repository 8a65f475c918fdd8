package io.wirewatch.enrich.table;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// When each key was seen, so that the oldest can be found and forgotten.
///
/// Forgetting is paid for in small coins: each article that comes in takes the few oldest keys
/// away, and nothing ever has to be swept.
public final class Ages {
  private static final int MILLIS_DIGITS = 15;

  private final Table<String> table;

  /// @param table holds a key under its time and itself
  public Ages(Table<String> table) {
    this.table = table;
  }

  /// Notes that the key was seen at this time.
  public void saw(String key, Instant at) {
    table.put(entry(at, key), key);
  }

  /// Forgets that the key was seen at this time.
  public void forget(String key, Instant at) {
    table.remove(entry(at, key));
  }

  /// Takes out the keys seen before the time, oldest first, at most `limit` of them.
  public List<String> takeSeenBefore(Instant time, int limit) {
    List<String> entries = table.keysBelow(prefix(time), limit);
    entries.forEach(table::remove);
    return entries.stream().map(entry -> entry.substring(MILLIS_DIGITS + 1)).toList();
  }

  private static String entry(Instant at, String key) {
    return prefix(at) + "|" + key;
  }

  private static String prefix(Instant at) {
    return String.format(Locale.ROOT, "%015d", Math.max(0, at.toEpochMilli()));
  }
}
