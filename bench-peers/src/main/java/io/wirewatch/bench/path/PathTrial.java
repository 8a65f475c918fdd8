package io.wirewatch.bench.path;

import com.sun.management.OperatingSystemMXBean;
import io.wirewatch.alert.topology.ArticleMatcher;
import io.wirewatch.bench.news.News;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.rules.match.Matches;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.runtime.streams.TopicWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// One way of matching on one stretch of the path, in this JVM: prints what an article took of the
/// processor, then how long after it was put in it came by each hop.
public final class PathTrial {
  private static final int ROUNDS = 5;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final AtomicLong matches = new AtomicLong();
  private final List<Article> articles;
  private final Stack stack;
  private final Feed feed;
  private int next;

  private PathTrial(List<Article> articles, Stack stack, Feed feed) {
    this.articles = articles;
    this.stack = stack;
    this.feed = feed;
  }

  /// Arguments: the matching, the stretch, the number of rules, that of the articles of a round,
  /// and articles a second and seconds for the hops.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    TrustedClasses.admit();
    Matching matching = Matching.valueOf(arguments[0]);
    Stretch stretch = Stretch.valueOf(arguments[1]);
    int round = Integer.parseInt(arguments[3]);
    int rate = Integer.parseInt(arguments[4]);
    int seconds = Integer.parseInt(arguments[5]);
    News news = News.of(News.SEED);
    List<Rule> rules = news.rules(Integer.parseInt(arguments[2])).toList();
    List<Article> articles = news.articles(round * (ROUNDS + 2) + 2 * rate * seconds);
    ArticleMatcher matcher = matching.open(rules, articles);
    try (Stack stack = Stack.open();
        Feed feed = Feed.open(stretch, stack.context())) {
      PathTrial trial = new PathTrial(articles, stack, feed);
      trial.start(stretch, matcher, rules);
      trial.throughput(round);
      trial.hops(rate, seconds);
    }
  }

  private void start(Stretch stretch, ArticleMatcher matcher, List<Rule> rules)
      throws InterruptedException {
    try (var writer = TopicWriter.open(Topics.RULES, stack.context(), Duration.ofSeconds(30))) {
      for (Rule rule : rules) {
        var _ = writer.write(rule.id(), RuleYaml.of(rule));
      }
    }
    stack.alert((index, article) -> {
      Matches found = matcher.match(index, article);
      matches.addAndGet(found.matches().size());
      return found;
    });
    if (stretch == Stretch.WHOLE) stack.enrich();
    Stack.await(
        "all rules are in force",
        () -> rules.stream().allMatch(rule -> stack.rulebook().rule(rule.id()).isPresent()));
    Stack.await("the streams run", () -> stack.context().health().readiness().up());
  }

  private void throughput(int round) throws InterruptedException {
    run(2 * round);
    List<Double> micros = new ArrayList<>();
    List<Double> perSecond = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      long began = system.getProcessCpuTime();
      long start = System.nanoTime();
      run(round);
      micros.add((system.getProcessCpuTime() - began) / 1e3 / round);
      perSecond.add(round / ((System.nanoTime() - start) / 1e9));
    }
    Collections.sort(micros);
    Collections.sort(perSecond);
    IO.println(
        "%s %s %s %s"
            .formatted(
                PathBenchmark.MARK,
                micros.get(ROUNDS / 2),
                perSecond.get(ROUNDS / 2),
                (double) matches.get() / next));
  }

  /// Puts in so many articles and waits until they were matched and their matches counted.
  private void run(int count) throws InterruptedException {
    for (int i = 0; i < count; i++) feed.put(articles.get(next++));
    long all = next;
    Stack.await("all articles are matched", () -> stack.matched() >= all);
    Stack.await("all matches are counted", () -> stack.counted() >= matches.get());
  }

  private void hops(int rate, int seconds) throws InterruptedException {
    if (seconds == 0) return;
    try (Hops hops = Hops.open(stack.context())) {
      Stack.await("the tails have caught up", hops::caughtUp);
      paced(rate, seconds, hops);
      hops.forget();
      paced(rate, seconds, hops);
      long all = next;
      Stack.await("all articles are matched", () -> stack.matched() >= all);
      Stack.await("all matches are counted", () -> stack.counted() >= matches.get());
      LockSupport.parkNanos(
          500_000_000); // until the last commit was read; what is late is left out
      hops.report().forEach(IO::println);
    }
  }

  private void paced(int rate, int seconds, Hops hops) {
    long start = System.nanoTime();
    for (int i = 0; i < rate * seconds; i++) {
      long due = start + i * 1_000_000_000L / rate;
      while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
      Article article = articles.get(next++);
      hops.put(article.getId());
      feed.put(article);
    }
  }
}
