package io.wirewatch.bench.matcher;

import io.wirewatch.bench.news.News;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// How long it takes to put a rule in force or to take it out while another thread matches articles
/// without a pause: on the wall, and on the processor, which tells what is the change's own from
/// what other programs and the collector of garbage kept it waiting for.
public final class ChangeBenchmark {
  private static final int CHANGES = 2_000;
  private static final int WARM_UP = 500;
  private static final int ARTICLES = 1_000;

  private final List<Article> articles;
  private final AtomicBoolean running = new AtomicBoolean(true);
  private final AtomicLong matched = new AtomicLong();
  private volatile RuleIndex index;

  private ChangeBenchmark(RuleIndex index, List<Article> articles) {
    this.index = index;
    this.articles = articles;
  }

  /// Arguments: the numbers of rules; 10,000 and 100,000 if there are none.
  public static void main(String[] arguments) throws InterruptedException {
    TrustedClasses.admit();
    List<String> sizes = arguments.length == 0 ? List.of("10000", "100000") : List.of(arguments);
    News news = News.of(News.SEED);
    List<Article> articles = news.articles(ARTICLES);
    for (String size : sizes) {
      int rules = Integer.parseInt(size);
      RuleIndex index = RuleIndex.of(news.rules(rules).toList());
      new ChangeBenchmark(index, articles).run(news, rules);
    }
  }

  private void run(News news, int rules) throws InterruptedException {
    Thread matching = Thread.ofPlatform().start(this::match);
    Times added = new Times(CHANGES);
    Times removed = new Times(CHANGES);
    long before = 0;
    long start = 0;
    for (int i = -WARM_UP; i < CHANGES; i++) {
      if (i == 0) {
        before = matched.get();
        start = System.nanoTime();
      }
      Rule rule = news.rule(rules + WARM_UP + i);
      added.time(i, () -> index = index.with(rule));
      removed.time(i, () -> index = index.without(rule.id()));
    }
    double perSecond = (matched.get() - before) / ((System.nanoTime() - start) / 1e9);
    running.set(false);
    matching.join();
    IO.println("change: %,9d rules, %,.0f articles/s meanwhile".formatted(rules, perSecond));
    added.print("added");
    removed.print("removed");
    if (index.size() != rules) throw new IllegalStateException("rules were lost");
  }

  private void match() {
    for (int i = 0; running.get(); i++) {
      index.match(articles.get(i % ARTICLES));
      matched.incrementAndGet();
    }
  }

  /// What changes of one kind took, in milliseconds.
  private static final class Times {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final double[] wall;
    private final double[] processor;

    private Times(int changes) {
      wall = new double[changes];
      processor = new double[changes];
    }

    /// Times a change; one of a negative number is not kept.
    private void time(int number, Runnable change) {
      long processorStart = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      change.run();
      if (number < 0) return;
      wall[number] = (System.nanoTime() - start) / 1e6;
      processor[number] = (THREADS.getCurrentThreadCpuTime() - processorStart) / 1e6;
    }

    private void print(String what) {
      IO.println("change: one %-7s on the wall %s".formatted(what, summary(wall)));
      IO.println("change: one %-7s on the processor %s".formatted(what, summary(processor)));
    }

    private static String summary(double[] millis) {
      double[] sorted = millis.clone();
      Arrays.sort(sorted);
      return "p50 %.3f ms, p99 %.3f ms, max %.3f ms"
          .formatted(
              sorted[sorted.length / 2],
              sorted[sorted.length * 99 / 100],
              sorted[sorted.length - 1]);
    }
  }
}
