package io.wirewatch.alert.topology;

import io.wirewatch.contracts.DeskAction;
import io.wirewatch.rules.group.GroupKey;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/// The requests of the desk that were done: each is done once, however often it is sent.
final class DeskRequests {

  /// As long as the topic of desk actions has them.
  private static final Duration REMEMBERED = Duration.ofDays(90);

  private final KeyValueStore<String, Long> done;

  DeskRequests(KeyValueStore<String, Long> done) {
    this.done = done;
  }

  /// Whether it is new; from now on it is not.
  boolean isNew(GroupKey key, DeskAction action, long nowMillis) {
    return done.putIfAbsent(StoreKeys.request(key, action), nowMillis) == null;
  }

  /// Whether the request under a key of the store was done before a time, or so long ago that it is
  /// not known any more.
  boolean wasBefore(String key, Instant time) {
    Long at = done.get(key);
    return at == null || at < time.toEpochMilli();
  }

  void forget(long nowMillis) {
    try (KeyValueIterator<String, Long> all = done.all()) {
      while (all.hasNext()) {
        KeyValue<String, Long> request = all.next();
        if (nowMillis - request.value > REMEMBERED.toMillis()) done.delete(request.key);
      }
    }
  }
}
