package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.rules.group.GroupKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// The alerts of a task that may still change, and in memory which groups have an open one.
final class AlertStore {

  private static final StringSerializer KEYS = new StringSerializer();

  private final KeyValueStore<String, Alert> store;
  private final Map<GroupKey, Set<String>> open = new HashMap<>();

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

  /// The alert as it stands; empty when there is none.
  Optional<Alert> get(GroupKey key, String alertId) {
    return Optional.ofNullable(store.get(StoreKeys.alert(key, alertId)));
  }

  /// The groups with an alert that is not resolved.
  Set<GroupKey> live() {
    return Set.copyOf(open.keySet());
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
      open.computeIfPresent(key, (_, ids) -> without(ids, alert.getId()));
    } else {
      open.computeIfAbsent(key, _ -> new HashSet<>()).add(alert.getId());
    }
  }

  private static @Nullable Set<String> without(Set<String> ids, String id) {
    ids.remove(id);
    return ids.isEmpty() ? null : ids;
  }

  private static GroupKey group(Alert alert) {
    return new GroupKey(alert.getRuleId(), alert.getGroup());
  }
}
