package io.wirewatch.bench.ledger;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.StoryClaims;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.enrich.ledger.Booking;
import io.wirewatch.enrich.ledger.Whereabouts;
import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.MapTable;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;

/// Prints what the ledgers take an article, by how many articles its story had: processor time of
/// this thread with the codecs of store and topic, without the broker.
public final class LedgerBenchmark {
  private static final int ARTICLES = 10_000;
  private static final int WARM_UPS = 1;
  private static final List<Integer> SIZES = List.of(1, 5, 50, 200, 500);

  private final Serde<StoryClaims> serde = Topics.CLAIMS.serde(BundledSchemas.load());
  private final Whereabouts whereabouts =
      new Whereabouts(new MapTable<>(), new Ages(new MapTable<>()));
  private final Map<String, byte[]> ledgers = new HashMap<>();
  private final Map<String, Integer> articles = new HashMap<>();
  private final Map<Integer, Sum> sums = new HashMap<>();

  private LedgerBenchmark() {}

  private static final class Sum {
    int articles;
    long readNanos;
    long bookNanos;
    long bytes;
    int events;
  }

  /// Measures and prints.
  public static void main(String[] arguments) {
    TrustedClasses.admit();
    List<Article> wires = new MadeUpWires().make(ARTICLES);
    for (int i = 0; i < WARM_UPS; i++) new LedgerBenchmark().run(wires);
    LedgerBenchmark bench = new LedgerBenchmark();
    bench.run(wires);
    bench.print();
  }

  private void run(List<Article> wires) {
    wires.forEach(this::take);
  }

  private void take(Article article) {
    int before = articles.merge(article.getStory(), 1, Integer::sum);
    Sum sum = sums.computeIfAbsent(bucket(before), _ -> new Sum());
    long start = nanos();
    List<Whereabouts.Addressed> addressed = whereabouts.of(article);
    long read = nanos();
    for (Whereabouts.Addressed to : addressed) book(to, sum);
    sum.articles++;
    sum.readNanos += read - start;
    sum.bookNanos += nanos() - read;
  }

  private void book(Whereabouts.Addressed to, Sum sum) {
    StoryClaims before = serde.deserializer().deserialize("", ledgers.get(to.story()));
    Booking booking = Booking.of(to.story(), before, to.claims());
    StoryClaims after = booking.ledger().orElseThrow();
    byte[] kept = serde.serializer().serialize("", after);
    byte[] told = serde.serializer().serialize("", after);
    ledgers.put(to.story(), kept);
    sum.bytes += told.length;
    sum.events += booking.events().size();
  }

  private static int bucket(int articles) {
    return SIZES.stream().filter(size -> articles <= size).findFirst().orElseThrow();
  }

  private void print() {
    System.out.println(
        "| articles of the story so far | articles | claims read, µs | booked, µs | bytes of the"
            + " ledger | events an article |");
    System.out.println("|---|---|---|---|---|---|");
    Sum all = new Sum();
    for (int size : SIZES) {
      Sum sum = sums.getOrDefault(size, new Sum());
      print("up to " + size, sum);
      all.articles += sum.articles;
      all.readNanos += sum.readNanos;
      all.bookNanos += sum.bookNanos;
      all.bytes += sum.bytes;
      all.events += sum.events;
    }
    print("all", all);
  }

  private static void print(String name, Sum sum) {
    double count = Math.max(1, sum.articles);
    System.out.printf(
        "| %s | %,d | %.1f | %.1f | %,.0f | %.2f |%n",
        name,
        sum.articles,
        sum.readNanos / 1e3 / count,
        sum.bookNanos / 1e3 / count,
        sum.bytes / count,
        sum.events / count);
  }

  private static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
