package io.wirewatch.bench.backtest;

import io.wirewatch.bench.news.News;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Outline;
import io.wirewatch.contracts.archive.ArchiveReader;
import io.wirewatch.contracts.archive.ArchiveWriter;
import io.wirewatch.contracts.archive.ArticleSink;
import io.wirewatch.contracts.archive.Compression;
import io.wirewatch.contracts.archive.Terms;
import io.wirewatch.rules.backtest.Backtest;
import io.wirewatch.rules.backtest.Firing;
import io.wirewatch.rules.match.Outliner;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A month of articles on disk, of 500 words with their entities, replayed through a desk's rules
/// with triggers of all kinds: reading, decoding, matching, folding and the report, on one thread.
///
/// Arguments: how many articles, how many rules, and the compression of the archive; 1000000, 100
/// and ZSTD unless given. Every figure is of one thread; the archive is made before and deleted
/// after.
public final class BacktestBenchmark {

  private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);
  private static final int WARM_UP = 20_000;
  private static final Duration DAY = Duration.ofDays(1);

  private final int count;
  private final News news = News.of(News.SEED);

  private BacktestBenchmark(int count) {
    this.count = count;
  }

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int rules = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
    String compression = arguments.length > 2 ? arguments[2] : Compression.ZSTD.name();
    new BacktestBenchmark(count).run(rules, Compression.valueOf(compression));
  }

  private void run(int ruleCount, Compression compression) throws IOException {
    List<Rule> rules = LongStream.range(0, ruleCount).mapToObj(this::rule).toList();
    Path folder = Files.createTempDirectory("backtest");
    try {
      long begin = System.nanoTime();
      write(folder, compression);
      System.out.printf("made in %.1f s%n", seconds(begin));
      List<Path> files = ArchiveReader.files(folder);
      long bytes = 0;
      try (Stream<Path> all = Files.list(folder)) {
        for (Path file : all.toList()) bytes += Files.size(file);
      }
      System.out.printf(
          "%d articles, %s: %.2f GB in %d files, %d bytes an article%n",
          count, compression, bytes / 1e9, files.size(), bytes / count);
      warmUp(files, rules);
      decode(files);
      replay(files, rules);
    } finally {
      delete(folder);
    }
  }

  private void write(Path folder, Compression compression) throws IOException {
    try (var writer =
        new ArchiveWriter(folder, compression, ArchiveWriter.FILE_BYTES, Outliner::new)) {
      for (int number = 0; number < count; number++) writer.add(article(number));
    }
  }

  private Article article(long number) {
    Instant at = at(number);
    return Article.newBuilder(news.article(number)).setReceivedAt(at).setEventTime(at).build();
  }

  private Instant at(long number) {
    return START.plusMillis(MONTH.toMillis() * number / count);
  }

  private Rule rule(long number) {
    Rule rule = news.rule(number);
    return new Rule(
        rule.id(),
        rule.title(),
        rule.watch(),
        trigger(number, rule.expression()),
        rule.group(),
        rule.timing(),
        rule.notice());
  }

  /// Half are thresholds, as at a desk; the others are of all kinds.
  private static Trigger trigger(long number, Expression watch) {
    return switch ((int) (number % 10)) {
      case 0 ->
          new Trigger.Spike(
              Counting.ORIGINS,
              4,
              Duration.ofHours(1),
              DAY.multipliedBy(14),
              5,
              DAY.multipliedBy(3));
      case 1 -> new Trigger.First(Counting.PERSONS, DAY.multipliedBy(7), DAY);
      case 2 -> new Trigger.Absence(Duration.ofHours(12), true);
      case 3 -> new Trigger.FigureChange(Optional.empty(), .2, DAY);
      case 4 -> new Trigger.Sequence(List.of(watch, watch), Duration.ofHours(6));
      default -> new Trigger.Threshold(Counting.ORIGINS, 3, Duration.ofHours(6));
    };
  }

  private void warmUp(List<Path> files, List<Rule> rules) throws IOException {
    Backtest backtest = new Backtest(rules);
    read(files, ArticleSink.within(START, at(WARM_UP), backtest));
    read(files, ArticleSink.within(START, at(WARM_UP), ArticleSink.of(backtest::add)));
    System.out.printf("warmed up by %d articles%n", backtest.articles());
  }

  private void decode(List<Path> files) throws IOException {
    Clocks begin = Clocks.now();
    long[] characters = new long[1];
    read(files, ArticleSink.of(article -> characters[0] += article.getText().length()));
    print("read and decoded", begin);
    System.out.printf("  %d characters of text an article%n", characters[0] / count);
  }

  private void replay(List<Path> files, List<Rule> rules) throws IOException {
    Clocks begin = Clocks.now();
    Counted backtest = new Counted(new Backtest(rules));
    read(files, backtest);
    List<Firing> alerts = backtest.of.firings();
    print("backtested against %d rules".formatted(rules.size()), begin);
    System.out.printf("  %d alerts; %d articles were read%n", alerts.size(), backtest.needed);
    begin = Clocks.now();
    Backtest reading = new Backtest(rules);
    read(files, ArticleSink.of(reading::add));
    boolean same = reading.firings().equals(alerts);
    print("the same with every article read", begin);
    if (!same) throw new IllegalStateException("other alerts");
  }

  private void print(String what, Clocks begin) {
    Clocks end = Clocks.now();
    double wall = (end.wallNanos() - begin.wallNanos()) / 1e9;
    double processor = (end.processorNanos() - begin.processorNanos()) / 1e9;
    System.out.printf(
        "%s: %.1f s by the clock, %.1f s of processor time; for 1,000,000 %.1f s and %.1f s;"
            + " %.0f articles/s of processor time%n",
        what, wall, processor, wall * 1e6 / count, processor * 1e6 / count, count / processor);
  }

  /// Both clocks: on a busy machine the one on the wall says how busy it is.
  private record Clocks(long wallNanos, long processorNanos) {
    static Clocks now() {
      return new Clocks(
          System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void read(List<Path> files, ArticleSink articles) throws IOException {
    for (Path file : files) ArchiveReader.read(file, articles);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) Files.delete(file);
    }
    Files.delete(folder);
  }

  /// Counts the articles that a backtest needs.
  private static final class Counted implements ArticleSink {
    private final Backtest of;
    private long needed;

    Counted(Backtest of) {
      this.of = of;
    }

    @Override
    public int cut() {
      return of.cut();
    }

    @Override
    public boolean needs(Outline outline, Terms terms) {
      boolean needs = of.needs(outline, terms);
      if (needs) needed++;
      return needs;
    }

    @Override
    public void add(Article article) {
      of.add(article);
    }

    @Override
    public void addUnread(Outline outline) {
      of.addUnread(outline);
    }
  }
}
