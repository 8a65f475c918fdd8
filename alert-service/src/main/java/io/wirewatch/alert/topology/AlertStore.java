package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.Lifecycle;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.rules.group.GroupKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// The alerts of a task that may still change: in the store, and in memory when each of them may
/// end.
final class AlertStore {

  private static final StringSerializer KEYS = new StringSerializer();

  private final KeyValueStore<String, Alert> store;
  private final Map<GroupKey, Map<String, Instant>> ends = new HashMap<>();

  /// Reads which alerts are live.
  AlertStore(KeyValueStore<String, Alert> store) {
    this.store = store;
    try (KeyValueIterator<String, Alert> all = store.all()) {
      while (all.hasNext()) expect(all.next().value);
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
    store.put(StoreKeys.alert(group(alert), alert.getId()), alert);
    expect(alert);
  }

  /// The groups with an alert that is not resolved.
  Set<GroupKey> live() {
    return Set.copyOf(ends.keySet());
  }

  /// Whether an alert of the group may have ended at `now`.
  boolean due(GroupKey key, Instant now) {
    return ends.getOrDefault(key, Map.of()).values().stream().anyMatch(e -> !now.isBefore(e));
  }

  void forgetBefore(GroupKey key, Instant cut) {
    for (Alert alert : of(key)) {
      boolean over = alert.getState() == AlertState.RESOLVED && alert.getLastAt().isBefore(cut);
      if (over) store.delete(StoreKeys.alert(key, alert.getId()));
    }
  }

  private void expect(Alert alert) {
    GroupKey key = group(alert);
    if (alert.getState() == AlertState.RESOLVED) {
      ends.computeIfPresent(key, (_, live) -> without(live, alert.getId()));
    } else {
      ends.computeIfAbsent(key, _ -> new HashMap<>()).put(alert.getId(), Lifecycle.endsAt(alert));
    }
  }

  private static @Nullable Map<String, Instant> without(Map<String, Instant> live, String id) {
    live.remove(id);
    return live.isEmpty() ? null : live;
  }

  private static GroupKey group(Alert alert) {
    return new GroupKey(alert.getRuleId(), alert.getGroup());
  }
}
