package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.Handover;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.rules.group.GroupKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/// What is handed over to groups that have no alert yet: the articles may come after it. It is done
/// to the alert that opens within a day.
final class Handovers {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final StringSerializer KEYS = new StringSerializer();

  private final KeyValueStore<String, DeskAction> store;

  Handovers(KeyValueStore<String, DeskAction> store) {
    this.store = store;
  }

  void keep(GroupKey key, DeskAction request) {
    store.put(StoreKeys.request(key, request), request);
  }

  /// A revision of an alert of the group: one that opens takes what was handed over before.
  Alert pass(GroupKey key, Alert next, Instant now) {
    boolean opens = next.getChange() == Change.OPENED || next.getChange() == Change.REOPENED;
    if (!opens) return next;
    List<DeskAction> requests = take(key);
    return requests.isEmpty() ? next : Handover.open(next, requests, now);
  }

  private List<DeskAction> take(GroupKey key) {
    List<DeskAction> requests = new ArrayList<>();
    try (KeyValueIterator<String, DeskAction> kept = store.prefixScan(StoreKeys.group(key), KEYS)) {
      kept.forEachRemaining(entry -> requests.add(entry.value));
    }
    requests.forEach(request -> store.delete(StoreKeys.request(key, request)));
    return requests;
  }

  /// Forgets what nobody took.
  ///
  /// @param cameBefore whether a request came before a time
  void forget(Instant now, BiPredicate<String, Instant> cameBefore) {
    try (KeyValueIterator<String, DeskAction> all = store.all()) {
      while (all.hasNext()) {
        KeyValue<String, DeskAction> entry = all.next();
        if (cameBefore.test(entry.key, now.minus(KEPT))) store.delete(entry.key);
      }
    }
  }
}
