package io.wirewatch.bench.matcher;

import io.wirewatch.bench.news.News;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// How long it takes to put a rule in force or to take it out while another thread matches articles
/// without a pause.
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
    double[] added = new double[CHANGES];
    double[] removed = new double[CHANGES];
    long before = 0;
    long start = 0;
    for (int i = -WARM_UP; i < CHANGES; i++) {
      if (i == 0) {
        before = matched.get();
        start = System.nanoTime();
      }
      Rule rule = news.rule(rules + WARM_UP + i);
      double add = timed(() -> index = index.with(rule));
      double remove = timed(() -> index = index.without(rule.id()));
      if (i >= 0) {
        added[i] = add;
        removed[i] = remove;
      }
    }
    double perSecond = (matched.get() - before) / ((System.nanoTime() - start) / 1e9);
    running.set(false);
    matching.join();
    print(rules, "added", added, perSecond);
    print(rules, "removed", removed, perSecond);
    if (index.size() != rules) throw new IllegalStateException("rules were lost");
  }

  private void match() {
    for (int i = 0; running.get(); i++) {
      index.match(articles.get(i % ARTICLES));
      matched.incrementAndGet();
    }
  }

  private static double timed(Runnable change) {
    long start = System.nanoTime();
    change.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(int rules, String what, double[] millis, double perSecond) {
    Arrays.sort(millis);
    IO.println(
        "change: %,9d rules, one %-7s p50 %.3f ms, p99 %.3f ms, max %.3f ms; %,.0f articles/s meanwhile"
            .formatted(
                rules,
                what,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1],
                perSecond));
  }
}
