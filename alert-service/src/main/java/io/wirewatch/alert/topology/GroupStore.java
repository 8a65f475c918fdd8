package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Match;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.group.GroupMatches;
import io.wirewatch.rules.group.GroupMatches.Applied;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Condition;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
  private final Function<Rule, Condition> conditions;
  private final Map<GroupKey, GroupMatches> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<GroupKey, GroupMatches> eldest) {
          return size() > GROUPS_IN_MEMORY;
        }
      };

  /// @param conditions of rules
  GroupStore(KeyValueStore<String, Match> store, Function<Rule, Condition> conditions) {
    this.store = store;
    this.conditions = conditions;
  }

  /// Adds, replaces or withdraws an article.
  Applied apply(GroupKey key, Match match) {
    Applied applied = matches(key).apply(match);
    switch (applied) {
      case Applied.Nothing() -> {}
      case Applied.Gone(Match before) -> store.delete(StoreKeys.match(key, before));
      case Applied.Stands(Optional<Match> before) -> {
        before.ifPresent(m -> store.delete(StoreKeys.match(key, m)));
        store.put(StoreKeys.match(key, match), match);
      }
    }
    return applied;
  }

  /// The matches of a group; empty for one that is not there.
  GroupMatches matches(GroupKey key) {
    return recent.computeIfAbsent(key, this::read);
  }

  /// The groups of the rules with these ids that hold a match.
  Set<GroupKey> groups(Predicate<String> rules) {
    Set<GroupKey> groups = new LinkedHashSet<>();
    Optional<GroupKey> next = first("");
    while (next.isPresent()) {
      if (rules.test(next.get().ruleId())) groups.add(next.get());
      next = first(StoreKeys.after(next.get()));
    }
    return groups;
  }

  private Optional<GroupKey> first(String from) {
    try (KeyValueIterator<String, Match> entries = store.range(from, null)) {
      return entries.hasNext()
          ? Optional.of(StoreKeys.groupOf(entries.peekNextKey()))
          : Optional.empty();
    }
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
    GroupMatches group = new GroupMatches(conditions);
    try (KeyValueIterator<String, Match> entries = store.prefixScan(StoreKeys.group(key), KEYS)) {
      while (entries.hasNext()) {
        KeyValue<String, Match> entry = entries.next();
        group.put(entry.value);
      }
    }
    return group;
  }
}
