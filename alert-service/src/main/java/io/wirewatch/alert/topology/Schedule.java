package io.wirewatch.alert.topology;

import io.wirewatch.rules.group.GroupKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// When groups are to be looked at although nothing comes: each at one moment at most.
final class Schedule {

  private record Entry(Instant at, GroupKey key) {}

  private final Map<GroupKey, Instant> moments = new HashMap<>();
  private final PriorityQueue<Entry> queue = new PriorityQueue<>(Comparator.comparing(Entry::at));

  /// Replaces the moment that the group had.
  void set(GroupKey key, Instant at) {
    if (at.equals(moments.put(key, at))) return;
    queue.add(new Entry(at, key));
  }

  void clear(GroupKey key) {
    moments.remove(key);
  }

  /// Takes the groups out whose moment is not after `now`.
  List<GroupKey> takeDue(Instant now) {
    List<GroupKey> due = new ArrayList<>();
    while (!queue.isEmpty() && !queue.peek().at().isAfter(now)) {
      Entry entry = queue.poll();
      if (moments.remove(entry.key(), entry.at())) due.add(entry.key());
    }
    return due;
  }
}
