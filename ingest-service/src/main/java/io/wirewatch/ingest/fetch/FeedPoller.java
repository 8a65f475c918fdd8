package io.wirewatch.ingest.fetch;

import io.wirewatch.contracts.Feed;
import io.wirewatch.ingest.identity.CanonicalUrl;
import io.wirewatch.ingest.poll.Politeness;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches the feeds that are due, several at once, one a host. Whoever started it closes it.
public final class FeedPoller implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(FeedPoller.class);
  private static final Duration TICK = Duration.ofMillis(500);
  private static final Duration BROKERS_REST = Duration.ofSeconds(10);

  private final FeedTable table;
  private final FeedStore store;
  private final FeedVisitor visitor;
  private final Politeness politeness;
  private final Semaphore free;
  private final Clock clock;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("feed-poller").factory());
  private final ExecutorService fetches = Executors.newVirtualThreadPerTaskExecutor();

  private FeedPoller(
      FeedTable table, FeedStore store, FeedVisitor visitor, FetchSettings settings, Clock clock) {
    this.table = table;
    this.store = store;
    this.visitor = visitor;
    this.politeness = new Politeness(settings.hostGap());
    this.free = new Semaphore(settings.concurrent());
    this.clock = clock;
  }

  /// Starts polling.
  public static FeedPoller start(
      FeedTable table, FeedStore store, FeedVisitor visitor, FetchSettings settings, Clock clock) {
    FeedPoller poller = new FeedPoller(table, store, visitor, settings, clock);
    var _ =
        poller.ticks.scheduleWithFixedDelay(
            poller::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    return poller;
  }

  /// Starts no further fetch and waits for those under way.
  @Override
  public void close() {
    ticks.close();
    fetches.close();
  }

  private void tick() {
    for (Feed feed : table.due(clock.instant())) {
      String host = host(feed);
      if (underWay.contains(feed.getId()) || !free.tryAcquire()) {
        continue;
      }
      if (!politeness.enter(host, clock.instant())) {
        free.release();
        continue;
      }
      underWay.add(feed.getId());
      fetches.execute(() -> visit(feed, host));
    }
  }

  private void visit(Feed feed, String host) {
    try {
      visitor
          .visit(feed)
          .ifPresentOrElse(
              after -> keep(feed, after),
              () -> table.postpone(feed.getId(), clock.instant().plus(BROKERS_REST)));
    } catch (RuntimeException e) {
      log.error("feed {} could not be visited", feed.getId(), e);
      table.postpone(feed.getId(), clock.instant().plus(BROKERS_REST));
    } finally {
      politeness.leave(host, clock.instant());
      free.release();
      underWay.remove(feed.getId());
    }
  }

  /// Keeps what was found, unless the definition was changed or removed meanwhile: then what was
  /// found belongs to a feed that is no more.
  private void keep(Feed before, Feed after) {
    String id = before.getId();
    boolean same =
        table.find(id).filter(f -> f.getDefinition().equals(before.getDefinition())).isPresent();
    if (same) {
      report(before, after);
      table.postpone(id, clock.instant().plus(BROKERS_REST)); // until the topic tells it back
      var _ = store.keep(id, after).join();
    }
  }

  private static void report(Feed before, Feed after) {
    boolean failed = before.getHealth().flatMap(h -> h.getLastError()).isPresent();
    after
        .getHealth()
        .flatMap(health -> health.getLastError())
        .ifPresentOrElse(
            why -> {
              if (!failed) log.warn("feed {} fails: {}", after.getId(), why);
            },
            () -> {
              if (failed) log.info("feed {} is back", after.getId());
            });
  }

  private static String host(Feed feed) {
    return CanonicalUrl.parse(feed.getDefinition().getUrl()).map(uri -> uri.getHost()).orElse("");
  }
}
