package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Beat;
import io.wirewatch.contracts.Pulse;
import io.wirewatch.rules.trigger.Activity;
import io.wirewatch.rules.trigger.Known;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/// How far the articles of all partitions were read, and who published, as the pulses tell: in the
/// store, and in memory.
///
/// What is known reaches as far as the partition that is furthest behind. After a restart that is
/// where it was, until every partition was read on: a silence that is only a backlog is not told.
final class Frontier {

  private static final char PARTITION = 'p';
  private static final char BEAT = 'b';

  private final KeyValueStore<String, Long> store;
  private final int partitions;
  private final Map<Integer, Instant> through = new HashMap<>();
  private final Activity activity = new Activity();

  /// Reads what was known.
  ///
  /// @param partitions of the topic of articles
  Frontier(KeyValueStore<String, Long> store, int partitions) {
    this.store = store;
    this.partitions = partitions;
    try (KeyValueIterator<String, Long> all = store.all()) {
      while (all.hasNext()) read(all.next());
    }
  }

  /// Takes note of a pulse.
  ///
  /// @return whether it told anything
  boolean take(Pulse pulse) {
    boolean news = advance(pulse.getPartition(), pulse.getThrough());
    for (Beat beat : pulse.getBeats()) {
      if (activity.add(beat)) {
        news = true;
        store.put(StoreKeys.beat(BEAT, beat), beat.getAt().toEpochMilli());
      }
    }
    return news;
  }

  /// What is known at a time of the clock, which nothing that is known lies after.
  Known known(Instant now) {
    Instant least =
        IntStream.range(0, partitions)
            .mapToObj(partition -> through.getOrDefault(partition, Instant.EPOCH))
            .min(Instant::compareTo)
            .orElse(Instant.EPOCH);
    return new Known(least.isAfter(now) ? now : least, activity);
  }

  /// Forgets who published before a moment.
  void forgetBefore(Instant cut) {
    activity.forgetBefore(cut);
    try (KeyValueIterator<String, Long> all = store.all()) {
      while (all.hasNext()) {
        KeyValue<String, Long> entry = all.next();
        boolean old = entry.value < cut.toEpochMilli();
        if (entry.key.charAt(0) == BEAT && old) store.delete(entry.key);
      }
    }
  }

  private boolean advance(int partition, Instant to) {
    Instant before = through.getOrDefault(partition, Instant.EPOCH);
    if (!to.isAfter(before)) return false;
    through.put(partition, to);
    store.put(PARTITION + String.valueOf(partition), to.toEpochMilli());
    return true;
  }

  private void read(KeyValue<String, Long> entry) {
    Instant at = Instant.ofEpochMilli(entry.value);
    if (entry.key.charAt(0) == PARTITION) {
      through.put(Integer.valueOf(entry.key.substring(1)), at);
    } else {
      activity.add(StoreKeys.publisher(entry.key), at);
    }
  }
}
