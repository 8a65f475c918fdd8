package io.wirewatch.bench.matcher;

import com.sun.management.OperatingSystemMXBean;
import io.wirewatch.bench.news.News;
import io.wirewatch.contracts.Article;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;

/// One contender with one number of rules, in this JVM: prints an [Outcome] and the matches of the
/// first articles.
///
/// What is measured is the processor time of the whole process, its collector's too, so that other
/// processes on the machine do not count; it is the median of the rounds after the warm-up.
public final class Trial {
  /// The number of the articles whose matches are compared.
  static final int COMPARED = 200;

  private static final int ARTICLES = 2_000;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Contender contender;
  private final List<Article> articles;
  private int next;
  private long found;

  private Trial(Contender contender, List<Article> articles) {
    this.contender = contender;
    this.articles = articles;
  }

  /// Arguments: the contender's name, the number of rules, seconds of warm-up, rounds, seconds of a
  /// round; all seconds are of the processor.
  public static void main(String[] arguments) {
    try (Contender contender = contender(arguments[0])) {
      run(contender, arguments);
    }
  }

  private static void run(Contender contender, String[] arguments) {
    int rules = Integer.parseInt(arguments[1]);
    News news = News.of(News.SEED);
    List<Article> articles = news.articles(ARTICLES);
    long before = heap();
    long start = System.nanoTime();
    contender.load(news.rules(rules));
    contender.match(articles.getFirst());
    double loaded = (System.nanoTime() - start) / 1e9;
    double megabytes = (heap() - before) / 1e6;
    Trial trial = new Trial(contender, articles);
    trial.round(Double.parseDouble(arguments[2]));
    List<Double> rounds = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
      rounds.add(trial.round(Double.parseDouble(arguments[4])));
    }
    Collections.sort(rounds);
    double micros = rounds.get(rounds.size() / 2);
    double spread = (rounds.getLast() - rounds.getFirst()) / micros;
    IO.println(new Outcome(micros, spread, trial.matched(), megabytes, loaded).line());
    for (Article article : articles.subList(0, COMPARED)) {
      IO.println(String.join(" ", contender.match(article).stream().sorted().toList()));
    }
  }

  private static Contender contender(String name) {
    return ServiceLoader.load(Contender.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no contender " + name));
  }

  /// Microseconds of processor time an article, over at least so many seconds of it: a machine that
  /// is busy with other things warms up no less.
  private double round(double seconds) {
    long began = system.getProcessCpuTime();
    long used = 0;
    int done = 0;
    while (used < seconds * 1e9) {
      for (int i = 0; i < 10; i++) found += contender.match(articles.get(next++ % ARTICLES)).size();
      done += 10;
      used = system.getProcessCpuTime() - began;
    }
    return used / 1e3 / done;
  }

  private double matched() {
    return (double) found / next;
  }

  private static long heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
