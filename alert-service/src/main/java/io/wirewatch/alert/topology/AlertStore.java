package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.rules.group.GroupKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// The alerts of a task that may still change: in the store, and in memory those of the groups used
/// last, which groups have one, and which of those have one that is open.
final class AlertStore {

  private static final int GROUPS_IN_MEMORY = 1_000;
  private static final StringSerializer KEYS = new StringSerializer();

  private final KeyValueStore<String, Alert> store;
  private final Map<GroupKey, Set<String>> open = new HashMap<>();
  private final Set<GroupKey> groups = new HashSet<>();
  private final Map<GroupKey, SortedMap<String, Alert>> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<GroupKey, SortedMap<String, Alert>> eldest) {
          return size() > GROUPS_IN_MEMORY;
        }
      };

  /// Reads which alerts are live.
  AlertStore(KeyValueStore<String, Alert> store) {
    this.store = store;
    try (KeyValueIterator<String, Alert> all = store.all()) {
      while (all.hasNext()) expect(all.next().value);
    }
  }

  /// The latest revision of each alert of a group, by id.
  List<Alert> of(GroupKey key) {
    return groups.contains(key) ? List.copyOf(held(key).values()) : List.of();
  }

  void put(Alert alert) {
    GroupKey key = group(alert);
    store.put(StoreKeys.alert(key, alert.getId()), alert);
    expect(alert);
    held(key).put(alert.getId(), alert);
  }

  /// The alert as it stands; empty when there is none.
  Optional<Alert> get(GroupKey key, String alertId) {
    return groups.contains(key) ? Optional.ofNullable(held(key).get(alertId)) : Optional.empty();
  }

  /// The groups with an alert that is not resolved.
  Set<GroupKey> live() {
    return Set.copyOf(open.keySet());
  }

  void forgetBefore(GroupKey key, Instant cut) {
    for (Alert alert : of(key)) {
      boolean over = alert.getState() == AlertState.RESOLVED && alert.getLastAt().isBefore(cut);
      if (over) delete(key, alert.getId());
    }
  }

  private void delete(GroupKey key, String alertId) {
    store.delete(StoreKeys.alert(key, alertId));
    SortedMap<String, Alert> left = held(key);
    left.remove(alertId);
    if (!left.isEmpty()) return;
    recent.remove(key);
    groups.remove(key);
  }

  private SortedMap<String, Alert> held(GroupKey key) {
    return recent.computeIfAbsent(key, this::read);
  }

  private SortedMap<String, Alert> read(GroupKey key) {
    SortedMap<String, Alert> alerts = new TreeMap<>();
    try (KeyValueIterator<String, Alert> entries = store.prefixScan(StoreKeys.group(key), KEYS)) {
      while (entries.hasNext()) {
        Alert alert = entries.next().value;
        alerts.put(alert.getId(), alert);
      }
    }
    return alerts;
  }

  private void expect(Alert alert) {
    GroupKey key = group(alert);
    groups.add(key);
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
