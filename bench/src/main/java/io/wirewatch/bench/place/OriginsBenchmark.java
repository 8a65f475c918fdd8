package io.wirewatch.bench.place;

import io.wirewatch.enrich.syndication.Origins;
import io.wirewatch.enrich.syndication.Shingles;
import io.wirewatch.enrich.syndication.Sketch;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// Prints what origins alone take an article, with so many articles before it: processor time of
/// the thread that places them, and bytes of state, which lies in packed arrays.
///
/// Each figure is that of the last 10,000 articles before the number, codecs included, the store
/// and its log left out. The numbers may be given, ascending, multiples of 10,000; by default from
/// 10,000 to 10,000,000, for which a heap of 10 GB is enough.
public final class OriginsBenchmark {
  private static final int AT_ONCE = 10_000;
  private static final int WARM_UP = 40_000;

  /// Articles one after the other.
  private record Batch(long first, List<Shingles> texts) {
    static Batch from(long first) {
      return new Batch(
          first,
          IntStream.range(0, AT_ONCE).mapToObj(i -> MadeUpArticles.text(first + i)).toList());
    }
  }

  private final PackedTable<Sketch> sketches = new PackedTable<>(Sketch::write, Sketch::read);
  private final Origins origins = new Origins(sketches);
  private int copies;
  private long lastNanos;
  private long nanos;

  private OriginsBenchmark() {}

  /// Measures and prints.
  public static void main(String[] arguments) {
    List<Long> numbers =
        arguments.length == 0
            ? List.of(10_000L, 100_000L, 1_000_000L, 10_000_000L)
            : List.of(arguments).stream().map(Long::valueOf).toList();
    new OriginsBenchmark().run(0, WARM_UP);
    System.out.println(
        "| articles before | origins, µs | articles/s | mean of all before, µs | bytes held"
            + " | copies | heap, MB |");
    System.out.println("|---|---|---|---|---|---|---|");
    OriginsBenchmark bench = new OriginsBenchmark();
    long from = 0;
    for (long number : numbers) {
      bench.run(from, number);
      bench.print(number);
      from = number;
    }
  }

  private void print(long number) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    double micros = lastNanos / 1e3 / AT_ONCE;
    System.out.printf(
        "| %,d | %.1f | %,.0f | %.1f | %d | %.0f%% | %,d |%n",
        number,
        micros,
        1e6 / micros,
        nanos / 1e3 / number,
        sketches.held() / number,
        100.0 * copies / AT_ONCE,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  /// Places the articles of the numbers in [from, until); the next are made beside them.
  private void run(long from, long until) {
    CompletableFuture<Batch> next = CompletableFuture.supplyAsync(() -> Batch.from(from));
    for (long first = from; first < until; first += AT_ONCE) {
      Batch batch = next.join();
      long after = first + AT_ONCE;
      if (after < until) next = CompletableFuture.supplyAsync(() -> Batch.from(after));
      place(batch);
    }
  }

  private void place(Batch batch) {
    long start = processorTime();
    copies = 0;
    for (int i = 0; i < batch.texts().size(); i++) {
      long number = batch.first() + i;
      String id = MadeUpArticles.id(number);
      boolean isCopy =
          origins
              .place(id, batch.texts().get(i), null, MadeUpArticles.at(number))
              .getCopyOf()
              .isPresent();
      copies += isCopy ? 1 : 0;
    }
    lastNanos = processorTime() - start;
    nanos += lastNanos;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
