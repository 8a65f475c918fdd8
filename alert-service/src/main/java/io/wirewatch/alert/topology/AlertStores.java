package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.SchemaIds;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// The state of the topology. Caching is off: a cache would swallow revisions of an alert. Expiry
/// is explicit: windowed stores expire by record time, which is not event time here.
final class AlertStores {

  /// Rule id to the rule as written.
  static final String RULES = "rules";

  /// Article id to the keys of the matches it made.
  static final String MATCHED_ARTICLES = "matched-articles";

  /// Group, event time and article id to the match.
  static final String COUNTED_MATCHES = "counted-matches";

  /// Group and alert id to the alert as it stands.
  static final String GROUP_ALERTS = "group-alerts";

  /// Group and request id to when the desk's request was done.
  static final String DESK_REQUESTS = "desk-requests";

  /// Group and request id to what is handed over to an alert that is not there yet.
  static final String HANDOVERS = "handovers";

  /// How far each partition of articles was read, and who published when.
  static final String PULSE_BEATS = "pulse-beats";

  private AlertStores() {}

  static StoreBuilder<KeyValueStore<String, RuleRevision>> rules(SchemaIds schemas) {
    return Stores.keyValueStoreBuilder(
            Stores.inMemoryKeyValueStore(RULES), Serdes.String(), Topics.RULES.serde(schemas))
        .withLoggingDisabled();
  }

  static StoreBuilder<KeyValueStore<String, String>> matchedArticles() {
    return persistent(MATCHED_ARTICLES, Serdes.String());
  }

  static StoreBuilder<KeyValueStore<String, Match>> countedMatches(SchemaIds schemas) {
    return persistent(COUNTED_MATCHES, Topics.MATCHES.serde(schemas));
  }

  static StoreBuilder<KeyValueStore<String, Alert>> groupAlerts(SchemaIds schemas) {
    return persistent(GROUP_ALERTS, Topics.ALERTS.serde(schemas));
  }

  static StoreBuilder<KeyValueStore<String, Long>> deskRequests() {
    return persistent(DESK_REQUESTS, Serdes.Long());
  }

  static StoreBuilder<KeyValueStore<String, DeskAction>> handovers(SchemaIds schemas) {
    return persistent(HANDOVERS, Topics.DESK_ACTIONS.serde(schemas));
  }

  static StoreBuilder<KeyValueStore<String, Long>> pulseBeats() {
    return persistent(PULSE_BEATS, Serdes.Long());
  }

  private static <V> StoreBuilder<KeyValueStore<String, V>> persistent(
      String name, Serde<V> values) {
    return Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(name), Serdes.String(), values)
        .withCachingDisabled();
  }
}
