package io.wirewatch.ingest.fetch;

import io.wirewatch.contracts.Feed;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All feeds, and which of them are this instance's to poll. Safe to share among threads.
public final class FeedTable {

  private final Map<String, Kept> feeds = new TreeMap<>();
  private final Map<String, Instant> postponed = new HashMap<>();
  private final Set<Integer> owned = new HashSet<>();

  private record Kept(Feed feed, int partition) {}

  /// Takes a feed as the topic tells it; null forgets it.
  public synchronized void accept(String id, @Nullable Feed feed, int partition) {
    if (feed == null) {
      feeds.remove(id);
      postponed.remove(id);
    } else {
      feeds.put(id, new Kept(feed, partition));
    }
  }

  /// The feeds of these partitions are this instance's from now on.
  public synchronized void assigned(Collection<Integer> partitions) {
    owned.addAll(partitions);
  }

  /// The feeds of these partitions are another's from now on.
  public synchronized void revoked(Collection<Integer> partitions) {
    owned.removeAll(partitions);
  }

  /// A feed by its id.
  public synchronized Optional<Feed> find(String id) {
    return Optional.ofNullable(feeds.get(id)).map(Kept::feed);
  }

  /// All feeds, by id.
  public synchronized List<Feed> all() {
    return feeds.values().stream().map(Kept::feed).toList();
  }

  /// The feeds that this instance should fetch by now.
  synchronized List<Feed> due(Instant now) {
    return feeds.values().stream()
        .filter(kept -> owned.contains(kept.partition()))
        .map(Kept::feed)
        .filter(feed -> isDue(feed, now))
        .toList();
  }

  /// Leaves a feed alone until a time, whatever its own schedule says.
  synchronized void postpone(String id, Instant until) {
    postponed.put(id, until);
  }

  private boolean isDue(Feed feed, Instant now) {
    Instant earliest = postponed.getOrDefault(feed.getId(), Instant.MIN);
    return !now.isBefore(earliest)
        && feed.getHealth()
            .map(health -> !health.getStopped() && !health.getNextFetchAt().isAfter(now))
            .orElse(true);
  }
}
