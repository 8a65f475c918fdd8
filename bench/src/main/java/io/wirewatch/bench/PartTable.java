package io.wirewatch.bench;

import io.wirewatch.bench.news.News;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.enrich.Enricher;
import io.wirewatch.enrich.Enrichers;
import io.wirewatch.enrich.EventTime;
import io.wirewatch.enrich.Part;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints what each part of enrichment takes of the processor, an article of 500 words at a time.
///
/// Three kinds of articles: the one of our own over and over, as scraped text and in a page of 70
/// kB, and made-up ones of 100,000 words that do not exist, each once, of which little is
/// remembered from one to the next. Rounds of the kinds take turns, so that a busy machine is busy
/// for all; the figure is the median round.
final class PartTable {
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 11;
  private static final int ARTICLES = 100;
  private static final int MADE_UP = (WARM_UP + ROUNDS) * ARTICLES;

  private final Map<String, PartRounds> kinds = new LinkedHashMap<>();

  private PartTable(String title, String text) {
    byte[] page = SamplePage.around(title, text).getBytes(StandardCharsets.UTF_8);
    kinds.put("text", new PartRounds(List.of(raw(title, "text/plain", bytes(text)))));
    kinds.put("page of 70 kB", new PartRounds(List.of(raw(title, "text/html", page))));
    kinds.put("made-up text", new PartRounds(madeUp()));
  }

  /// Measures and prints.
  static void print(String title, String text) {
    TrustedClasses.admit();
    long start = processorTime();
    Enricher enricher = Enrichers.standard(new EventTime(EventTime.TWO_DAYS));
    System.out.printf(
        "models and lists read in %d ms of this thread%n", (processorTime() - start) / 1_000_000);
    PartTable table = new PartTable(title, text);
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (PartRounds rounds : table.kinds.values()) {
        rounds.run(enricher, ARTICLES, round >= WARM_UP);
      }
    }
    table.print();
  }

  /// The processor time of this thread, nanoseconds.
  static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void print() {
    System.out.println("| µs an article | " + String.join(" | ", kinds.keySet()) + " |");
    System.out.println("|---|" + "---|".repeat(kinds.size()));
    for (Part part : Part.values()) {
      System.out.print("| " + part.label());
      kinds.values().forEach(rounds -> System.out.printf(" | %.0f", rounds.median(part)));
      System.out.println(" |");
    }
    System.out.print("| all but clean");
    kinds.values().forEach(rounds -> System.out.printf(" | **%.0f**", rounds.medianAfterClean()));
    System.out.println(" |");
  }

  private static List<RawArticle> madeUp() {
    return News.of(News.SEED).articles(MADE_UP).stream()
        .map(article -> raw(article.getTitle(), "text/plain", bytes(article.getText())))
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static RawArticle raw(String title, String mediaType, byte[] body) {
    return RawArticle.newBuilder()
        .setId("00000000000000000000000000000000")
        .setPublisher("meridian-press.example")
        .setSource("bench")
        .setUrl("https://meridian-press.example/2026/tolsk")
        .setTitle(title)
        .setReceivedAt(Instant.EPOCH)
        .setMediaType(mediaType + "; charset=utf-8")
        .setBody(ByteBuffer.wrap(body))
        .build();
  }
}
