package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.GroupKey;
import io.wirewatch.alert.lifecycle.Lifecycle;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/// The alerts of a task that may still change: in the store, and in memory when the next of each
/// group may end.
final class AlertStore {

  private static final StringSerializer KEYS = new StringSerializer();

  private final KeyValueStore<String, Alert> store;
  private final Map<GroupKey, Instant> ends = new HashMap<>();

  /// Reads which alerts are live.
  AlertStore(KeyValueStore<String, Alert> store) {
    this.store = store;
    try (KeyValueIterator<String, Alert> all = store.all()) {
      while (all.hasNext()) expect(group(all.next().value));
    }
  }

  /// The latest revision of each alert of a group.
  List<Alert> of(GroupKey key) {
    List<Alert> alerts = new ArrayList<>();
    try (KeyValueIterator<String, Alert> entries = store.prefixScan(StoreKeys.group(key), KEYS)) {
      while (entries.hasNext()) alerts.add(entries.next().value);
    }
    return alerts;
  }

  void put(Alert alert) {
    GroupKey key = group(alert);
    store.put(StoreKeys.alert(key, alert.getId()), alert);
    expect(key);
  }

  /// The groups with an alert that is not resolved.
  Set<GroupKey> live() {
    return Set.copyOf(ends.keySet());
  }

  /// Whether an alert of the group may have ended at `now`.
  boolean due(GroupKey key, Instant now) {
    return Optional.ofNullable(ends.get(key)).filter(end -> !now.isBefore(end)).isPresent();
  }

  void forgetBefore(GroupKey key, Instant cut) {
    for (Alert alert : of(key)) {
      boolean over = alert.getState() == AlertState.RESOLVED && alert.getLastAt().isBefore(cut);
      if (over) store.delete(StoreKeys.alert(key, alert.getId()));
    }
  }

  private void expect(GroupKey key) {
    of(key).stream()
        .filter(a -> a.getState() != AlertState.RESOLVED)
        .map(Lifecycle::endsAt)
        .min(Instant::compareTo)
        .ifPresentOrElse(end -> ends.put(key, end), () -> ends.remove(key));
  }

  private static GroupKey group(Alert alert) {
    return new GroupKey(alert.getRuleId(), alert.getGroup());
  }
}
