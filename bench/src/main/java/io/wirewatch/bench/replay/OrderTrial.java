package io.wirewatch.bench.replay;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.enrich.Enricher;
import io.wirewatch.enrich.Enrichers;
import io.wirewatch.enrich.EventTime;
import io.wirewatch.enrich.PartListener;
import io.wirewatch.enrich.Prepared;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// Prints how much of what is decided depends on the order in which articles come to be placed.
///
/// The articles of [Replay] are placed by one thread in the order of their receipt, and again with
/// each up to so long behind its turn, versions of one article always in theirs: as partitions that
/// are not equally far would bring them. At two paces: over 36 days as they are, and 12 a second, a
/// million a day, where a copy comes a few articles after its source. The number of articles may be
/// given, 20,000 by default, and the seed.
public final class OrderTrial {
  private static final double A_SECOND = 12;
  private static final List<Duration> SPREADS =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(60));

  private final List<Prepared> articles;
  private final String pace;

  private OrderTrial(List<Prepared> articles, String pace) {
    this.articles = articles;
    this.pace = pace;
  }

  /// Measures and prints.
  public static void main(String[] arguments) {
    TrustedClasses.admit();
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Enricher enricher = Enrichers.standard(new EventTime(EventTime.TWO_DAYS));
    List<Prepared> articles =
        Replay.of(count, seed).stream()
            .map(article -> enricher.prepare(article, PartListener.NONE))
            .toList();
    System.out.println(
        "| pace | up to so late, s | another origin | other articles of its origin"
            + " | another source of a derived report | another story | other articles of its story"
            + " | origins | stories |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    new OrderTrial(articles, "36 days").run();
    new OrderTrial(squeezed(articles), "12/s").run();
  }

  private static List<Prepared> squeezed(List<Prepared> articles) {
    Instant start = articles.getFirst().article().getReceivedAt();
    double shorter = articles.size() / A_SECOND / Replay.LENGTH.toSeconds();
    return articles.stream()
        .map(one -> {
          Duration after = Duration.between(start, one.article().getReceivedAt());
          Instant at = start.plusMillis((long) (after.toMillis() * shorter));
          Article article = Article.newBuilder(one.article()).setReceivedAt(at).build();
          return new Prepared(article, one.features());
        })
        .toList();
  }

  private void run() {
    Outcome inOrder = OneThread.of(articles.stream());
    for (Duration spread : SPREADS) {
      Outcome late = OneThread.of(late(spread).stream());
      Shares shares = Shares.of(inOrder, late);
      System.out.printf(
          "| %s | %d | %.2f%% | %.2f%% | %.2f%% | %.2f%% | %.2f%% | %,d, %,d | %,d, %,d |%n",
          pace,
          spread.toSeconds(),
          100 * shares.origin(),
          100 * shares.ofOrigin(),
          100 * shares.derived(),
          100 * shares.story(),
          100 * shares.ofStory(),
          inOrder.origins(),
          late.origins(),
          inOrder.stories(),
          late.stories());
    }
  }

  private List<Prepared> late(Duration spread) {
    return articles.stream()
        .sorted(
            Comparator.comparing((Prepared one) ->
                one.article().getReceivedAt().plusMillis(delay(one.article().getId(), spread))))
        .toList();
  }

  private static long delay(String id, Duration spread) {
    return new SplittableRandom(id.hashCode()).nextLong(spread.toMillis());
  }
}
