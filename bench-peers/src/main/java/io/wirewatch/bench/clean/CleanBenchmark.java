package io.wirewatch.bench.clean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints how many pages a second each extractor takes on one core, warm.
///
/// The figure is processor time of the thread that extracts, the median of rounds over all pages in
/// which the extractors take turns, so that a busy machine is busy for all. Pages at which an
/// extractor throws are counted and cost what they took until then.
public final class CleanBenchmark {
  private static final int WARM_UP = Integer.getInteger("warmup", 4);
  private static final int ROUNDS = Integer.getInteger("rounds", 7);

  /// What an extractor took in each round, nanoseconds of the processor, and what it did not do.
  private static final class Score {
    private final List<Long> rounds = new ArrayList<>();
    private int failed;
    private int empty;
  }

  private final List<Page> pages;
  private final Map<Extractor, Score> scores = new LinkedHashMap<>();

  private CleanBenchmark(List<Page> pages) {
    this.pages = pages;
    for (Extractor each : Extractor.all()) scores.put(each, new Score());
  }

  /// Arguments: a file of pages as [Page#read] takes it. Properties: `warmup` and `rounds`.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("one argument: a file of pages, NDJSON with html and url");
    }
    CleanBenchmark benchmark = new CleanBenchmark(Page.read(Path.of(arguments[0])));
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      benchmark.scores.forEach(benchmark::round);
    }
    benchmark.print();
  }

  private void round(Extractor extractor, Score score) {
    score.failed = 0;
    score.empty = 0;
    long before = processorTime();
    for (Page page : pages) extract(extractor, page, score);
    score.rounds.add(processorTime() - before);
  }

  private static void extract(Extractor extractor, Page page, Score score) {
    try {
      if (extractor.textLength().applyAsInt(page) == 0) score.empty++;
    } catch (RuntimeException | StackOverflowError _) {
      score.failed++;
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void print() {
    double kilobytes =
        pages.stream().mapToInt(page -> page.bytes().length).average().orElse(0) / 1e3;
    IO.println("clean: %,d pages of %.0f kB in the mean".formatted(pages.size(), kilobytes));
    IO.println(
        "clean: %-24s %8s %9s %7s %7s".formatted("", "pages/s", "us/page", "empty", "failed"));
    scores.forEach((extractor, score) -> {
      double micros = median(score) / 1e3 / pages.size();
      IO.println(
          "clean: %-24s %8.0f %9.0f %7d %7d"
              .formatted(extractor.name(), 1e6 / micros, micros, score.empty, score.failed));
    });
  }

  private static double median(Score score) {
    List<Long> counted = new ArrayList<>(score.rounds.subList(WARM_UP, score.rounds.size()));
    Collections.sort(counted);
    return counted.get(counted.size() / 2);
  }
}
