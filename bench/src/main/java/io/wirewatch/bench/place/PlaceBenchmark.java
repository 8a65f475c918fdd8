package io.wirewatch.bench.place;

import io.wirewatch.bench.place.MadeUpArticles.MadeUp;
import io.wirewatch.contracts.Origin;
import io.wirewatch.enrich.derived.Derivation;
import io.wirewatch.enrich.derived.DerivedReports;
import io.wirewatch.enrich.derived.DerivedTables;
import io.wirewatch.enrich.derived.Dossier;
import io.wirewatch.enrich.derived.LaterReport;
import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.story.Member;
import io.wirewatch.enrich.story.Membership;
import io.wirewatch.enrich.story.Placement;
import io.wirewatch.enrich.story.Stories;
import io.wirewatch.enrich.story.Story;
import io.wirewatch.enrich.story.StoryTables;
import io.wirewatch.enrich.syndication.Origins;
import io.wirewatch.enrich.syndication.Sketch;
import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.Page;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Prints what origins, stories and derived reports take an article, with so many articles before
/// it: processor time of this thread, and bytes of state.
///
/// Each figure is that of the last 10,000 articles before the number, codecs included, the store
/// and its log left out, and the words of the evidence of a rewrite. The numbers may be given,
/// ascending; by default 10,000, 100,000 and 1,000,000.
public final class PlaceBenchmark {
  private static final int AT_ONCE = 1_000;
  private static final int MEASURED = 10_000;
  private static final int WARM_UP = 40_000;

  private final ByteTable<Sketch> sketches = new ByteTable<>(Sketch::write, Sketch::read);
  private final ByteTable<Story> live = new ByteTable<>(Story::write, Story::read);
  private final ByteTable<Membership> storyOf =
      new ByteTable<>(Membership::write, Membership::read);
  private final ByteTable<Member> members = new ByteTable<>(Member::write, Member::read);
  private final ByteTable<Page> pages = new ByteTable<>(Page::write, Page::read);
  private final ByteTable<String> ages = new ByteTable<>((s, out) -> out.text(s), BitReader::text);
  private final ByteTable<Dossier> dossiers = new ByteTable<>(Dossier::write, Dossier::read);
  private final ByteTable<Derivation> derivations =
      new ByteTable<>(Derivation::write, Derivation::read);
  private final ByteTable<String> derivedAges =
      new ByteTable<>((s, out) -> out.text(s), BitReader::text);
  private final Origins origins = new Origins(sketches);
  private final Stories stories =
      new Stories(new StoryTables(live, storyOf, members, pages, new Ages(ages)));
  private final DerivedReports derived =
      new DerivedReports(new DerivedTables(dossiers, derivations, new Ages(derivedAges)));
  private long released;
  private long originNanos;
  private long storyNanos;
  private long derivedNanos;
  private int rewrites;

  private PlaceBenchmark() {}

  /// Measures and prints.
  public static void main(String[] arguments) {
    List<Long> numbers =
        arguments.length == 0
            ? List.of(10_000L, 100_000L, 1_000_000L)
            : List.of(arguments).stream().map(Long::valueOf).toList();
    new PlaceBenchmark().run(0, WARM_UP);
    System.out.println(
        "| articles before | origins, µs | stories, µs | derived, µs | all, articles/s |"
            + " origins, bytes held | stories, bytes held | derived, bytes held |"
            + " derived, bytes written | copies | rewrites | live stories | heap, MB |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    PlaceBenchmark bench = new PlaceBenchmark();
    long from = 0;
    for (long number : numbers) {
      bench.run(from, number - MEASURED);
      bench.measure(number);
      from = number;
    }
  }

  private void measure(long until) {
    originNanos = 0;
    storyNanos = 0;
    derivedNanos = 0;
    rewrites = 0;
    long written = derivedBytesWritten();
    int copies = run(until - MEASURED, until);
    double origin = originNanos / 1e3 / MEASURED;
    double story = storyNanos / 1e3 / MEASURED;
    double rewrite = derivedNanos / 1e3 / MEASURED;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "| %,d | %.1f | %.1f | %.1f | %,.0f | %d | %d | %d | %d | %.0f%% | %.0f%% | %,d | %,d |%n",
        until,
        origin,
        story,
        rewrite,
        1e6 / (origin + story + rewrite),
        sketches.held() / until,
        (live.held() + storyOf.held() + members.held() + pages.held() + ages.held()) / until,
        (dossiers.held() + derivations.held() + derivedAges.held()) / until,
        (derivedBytesWritten() - written) / MEASURED,
        100.0 * copies / MEASURED,
        100.0 * rewrites / MEASURED,
        live.size(),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private long derivedBytesWritten() {
    return dossiers.written() + derivations.written() + derivedAges.written();
  }

  /// Places the articles of the numbers in [from, until); how many are copies.
  private int run(long from, long until) {
    int copies = 0;
    for (long first = from; first < until; first += AT_ONCE) {
      List<MadeUp> articles = new ArrayList<>(AT_ONCE);
      for (int i = 0; i < AT_ONCE; i++) articles.add(MadeUpArticles.of(first + i));
      copies += place(articles);
    }
    return copies;
  }

  private int place(List<MadeUp> articles) {
    long start = processorTime();
    List<Origin> found = new ArrayList<>(articles.size());
    for (MadeUp one : articles) {
      found.add(origins.place(one.id(), one.shingles(), null, one.at()));
    }
    long between = processorTime();
    int copies = 0;
    List<String> placed = new ArrayList<>(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      MadeUp one = articles.get(i);
      String copyOf = found.get(i).getCopyOf().orElse(null);
      copies += copyOf == null ? 0 : 1;
      Placement story = stories.place(one.id(), one.telling(), one.terms(), copyOf, one.at());
      release(one.at());
      placed.add(story.id());
    }
    long after = processorTime();
    for (int i = 0; i < articles.size(); i++) {
      rewrites += rewrite(articles.get(i), found.get(i), placed.get(i));
    }
    originNanos += between - start;
    storyNanos += after - between;
    derivedNanos += processorTime() - after;
    return copies;
  }

  /// Lets stories forget what they keep of articles, when the stream does.
  private void release(Instant now) {
    Instant old = now.minus(Stories.MOVABLE);
    while (MadeUpArticles.at(released).isBefore(old)) {
      stories.release(List.of(MadeUpArticles.id(released)));
      released++;
    }
  }

  /// 1 if an article was made of another, else 0.
  private int rewrite(MadeUp one, Origin origin, String story) {
    LaterReport report = new LaterReport(one.facts(), one.shingles());
    return derived.place(one.id(), origin, story, report, one.at()).isPresent() ? 1 : 0;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
