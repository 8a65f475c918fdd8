package io.wirewatch.bench.replay;

import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.enrich.Enricher;
import io.wirewatch.enrich.Enrichers;
import io.wirewatch.enrich.EventTime;
import io.wirewatch.enrich.PartListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/// Sends made-up articles to an `up` of its own, which it kills meanwhile, and holds what comes out
/// against one thread that takes the articles in the order in which they came to be placed.
///
/// `ReplayCheck N [--kills K] [--threads T] [--seed S] [--restore]`, in the root of the project. It
/// exits with 1 where the two differ in any field of any article, or in what is told of any story.
public final class ReplayCheck {
  private static final int SLICE = 500;
  private static final int AHEAD = 2_000;
  private static final int SHOWN = 40;
  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Given given;
  private final Up up;
  private final Kills kills;

  private ReplayCheck(Given given, Up up) {
    this.given = given;
    this.up = up;
    this.kills = new Kills(given);
  }

  /// Runs the check.
  public static void main(String[] arguments) throws Exception {
    TrustedClasses.admit();
    Given given = Given.of(arguments);
    Path folder = Files.createTempDirectory("wirewatch-replay-");
    boolean same;
    try (Up up = Up.in(folder, given.threads())) {
      same = new ReplayCheck(given, up).run();
    }
    if (same) {
      Folders.delete(folder);
    } else {
      say("the log is in %s", folder);
    }
    System.exit(same ? 0 : 1);
  }

  private boolean run() throws Exception {
    say("%,d articles of seed %d, %d kills", given.articles(), given.seed(), given.kills());
    List<RawArticle> articles = Replay.of(given.articles(), given.seed());
    say("ready in %.1f s with nothing to restore", seconds(startedUp()));
    try (Enrichment stream = Enrichment.at(up.brokers())) {
      stream.keepOrder();
      long began = System.nanoTime();
      send(articles, stream);
      Enrichment.Order order = stream.order();
      await("placing", () -> stream.isPlaced(order));
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      boolean same = verdict(stream, order, took);
      if (given.restore()) restore();
      return same;
    }
  }

  private void send(List<RawArticle> articles, Enrichment stream) throws Exception {
    try (Sending sending = Sending.to(up.brokers())) {
      for (int from = 0; from < articles.size(); from += SLICE) {
        int until = Math.min(from + SLICE, articles.size());
        sending.send(articles.subList(from, until));
        awaitEnriched(until - AHEAD, stream, sending);
      }
      awaitEnriched(articles.size(), stream, sending);
    }
  }

  private void awaitEnriched(long count, Enrichment stream, Sending sending) throws Exception {
    await(
        count + " enriched",
        () -> {
          sending.check();
          long enriched = stream.enriched();
          if (kills.isDue(enriched)) {
            up.kill();
            say("killed at %,d articles; ready again in %.1f s", enriched, seconds(startedUp()));
          }
          return enriched >= count;
        });
  }

  private boolean verdict(Enrichment stream, Enrichment.Order order, Duration took) {
    List<RawArticle> raw = stream.raw();
    Queues queues = Queues.of(raw);
    Enricher enricher = Enrichers.standard(new EventTime(EventTime.TWO_DAYS));
    Outcome expected =
        OneThread.of(
            order.ids().stream()
                .map(queues::next)
                .map(article -> enricher.prepare(article, PartListener.NONE)));
    List<Difference> differences =
        Comparison.of(expected, new Outcome(stream.articles(), stream.stories()));
    say(
        "%,d articles came in, %,d were placed: %,d copies, %,d derived, %,d later versions;"
            + " %,d origins, %,d stories, of which %,d were merged into others, and %,d parted",
        raw.size(),
        expected.placed().size(),
        expected.copies(),
        expected.derived(),
        expected.laterVersions(),
        expected.origins(),
        expected.stories(),
        expected.merges(),
        expected.splits());
    differences.stream().limit(SHOWN).forEach(difference -> say("FAIL %s", difference));
    int lost = given.articles() - order.ids().size();
    say(
        "%d kills, %d differences, %d lost, %.0f s, %.0f articles/s",
        given.kills(), differences.size(), lost, seconds(took), given.articles() / seconds(took));
    return differences.isEmpty() && lost == 0 && raw.size() == given.articles();
  }

  private void restore() throws Exception {
    up.kill();
    say("ready in %.1f s with all of the state to restore", seconds(startedUp()));
  }

  private Duration startedUp() throws Exception {
    long began = System.nanoTime();
    up.start();
    await("readiness", up::isReady);
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) throw new IllegalStateException("waited in vain: " + what);
      Thread.sleep(GLANCE);
    }
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }

  private static void say(String line, Object... arguments) {
    System.out.printf("replay: " + line + "%n", arguments);
  }
}
