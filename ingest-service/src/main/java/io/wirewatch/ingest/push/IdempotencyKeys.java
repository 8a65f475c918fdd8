package io.wirewatch.ingest.push;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers what was sent under an idempotency key, for 24 h and up to a number of keys, in
/// memory. A restart forgets them. What is then sent again is harmless, because an article's id
/// follows from what it is; only a key used for two bodies goes unnoticed. Safe to share among
/// threads.
final class IdempotencyKeys {

  private static final Duration REMEMBERED = Duration.ofHours(24);

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final int capacity;

  /// @param fingerprint of the whole request
  /// @param articleId what it was answered with
  record Entry(String fingerprint, String articleId, Instant at) {}

  /// @param capacity how many keys are remembered; the oldest go first
  IdempotencyKeys(int capacity) {
    this.capacity = capacity;
  }

  synchronized Optional<Entry> find(String key, Instant now) {
    Entry entry = entries.get(key);
    if (entry == null || !entry.at().plus(REMEMBERED).isAfter(now)) {
      return Optional.empty();
    }
    return Optional.of(entry);
  }

  synchronized void remember(String key, Entry entry) {
    entries.remove(key);
    entries.put(key, entry);
    while (entries.size() > capacity) {
      entries.remove(entries.keySet().iterator().next());
    }
  }
}
