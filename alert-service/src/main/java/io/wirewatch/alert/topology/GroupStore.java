package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.GroupKey;
import io.wirewatch.alert.lifecycle.GroupMatches;
import io.wirewatch.contracts.Match;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/// The counted matches of all groups of a task: an entry a match in the store, and the groups used
/// last in memory, read from the store when they are asked for.
final class GroupStore {

  private static final int GROUPS_IN_MEMORY = 5_000;
  private static final StringSerializer KEYS = new StringSerializer();

  private final KeyValueStore<String, Match> store;
  private final Map<GroupKey, GroupMatches> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<GroupKey, GroupMatches> eldest) {
          return size() > GROUPS_IN_MEMORY;
        }
      };

  GroupStore(KeyValueStore<String, Match> store) {
    this.store = store;
  }

  /// Adds, replaces or withdraws an article.
  Applied apply(GroupKey key, Match match) {
    GroupMatches group = matches(key);
    Optional<Match> before = group.get(match.getArticleId());
    if (before.filter(b -> b.getArticleVersion() > match.getArticleVersion()).isPresent()) {
      return new Applied.Nothing();
    }
    if (match.getWithdrawn()) {
      before.ifPresent(_ -> remove(key, group, match.getArticleId()));
    } else if (before.filter(match::equals).isEmpty()) {
      group.put(match).ifPresent(m -> store.delete(StoreKeys.match(key, m)));
      store.put(StoreKeys.match(key, match), match);
      return before.<Applied>map(Applied.Changed::new).orElseGet(Applied.Added::new);
    } else {
      return new Applied.Nothing();
    }
    return before.<Applied>map(Applied.Changed::new).orElseGet(Applied.Nothing::new);
  }

  private void remove(GroupKey key, GroupMatches group, String articleId) {
    group.remove(articleId).ifPresent(m -> store.delete(StoreKeys.match(key, m)));
  }

  /// The matches of a group; empty for one that is not there.
  GroupMatches matches(GroupKey key) {
    return recent.computeIfAbsent(key, this::read);
  }

  /// The groups that hold a match from before `cut`.
  Set<GroupKey> olderThan(Instant cut) {
    Set<GroupKey> groups = new LinkedHashSet<>();
    try (KeyValueIterator<String, Match> all = store.all()) {
      while (all.hasNext()) {
        Match match = all.next().value;
        if (match.getEventTime().isBefore(cut)) {
          groups.add(new GroupKey(match.getRuleId(), match.getGroup()));
        }
      }
    }
    return groups;
  }

  void forgetBefore(GroupKey key, Instant cut) {
    GroupMatches group = matches(key);
    group.forgetBefore(cut).forEach(m -> store.delete(StoreKeys.match(key, m)));
    if (group.isEmpty()) recent.remove(key);
  }

  private GroupMatches read(GroupKey key) {
    GroupMatches group = new GroupMatches();
    try (KeyValueIterator<String, Match> entries = store.prefixScan(StoreKeys.group(key), KEYS)) {
      while (entries.hasNext()) {
        KeyValue<String, Match> entry = entries.next();
        group.put(entry.value);
      }
    }
    return group;
  }
}
