package io.wirewatch.bench;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Quote;
import io.wirewatch.enrich.clean.Cleaned;
import io.wirewatch.enrich.clean.Cleaner;
import io.wirewatch.enrich.entity.Entities;
import io.wirewatch.enrich.figure.Figures;
import io.wirewatch.enrich.keyword.Keywords;
import io.wirewatch.enrich.language.Languages;
import io.wirewatch.enrich.language.ModelLanguages;
import io.wirewatch.enrich.quote.Quotes;
import io.wirewatch.enrich.syndication.Shingles;
import io.wirewatch.enrich.text.Document;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// One article of 500 words through each stage of enrichment, and through all of them.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class EnrichBenchmark {
  private static final String TITLE = "Karsavia sends troops to Tolsk as strait dispute sharpens";
  private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
  private static final String URL = "https://meridian-press.example/2026/tolsk";

  private final Cleaner cleaner = new Cleaner();
  private final Languages languages = ModelLanguages.read();
  private final Entities entities = Entities.bundled();
  private final Keywords keywords = new Keywords();
  private final Quotes quotes = new Quotes();
  private final Figures figures = new Figures();

  private final String text = SamplePage.article();
  private final byte[] plain = text.getBytes(StandardCharsets.UTF_8);
  private final byte[] html = SamplePage.around(TITLE, text).getBytes(StandardCharsets.UTF_8);
  private final Document document = Document.of(TITLE, text, "en");
  private final List<Entity> named = entities.find(document);
  private final List<Quote> quoted = quotes.find(document, named);

  /// Prints the table of the parts, and given `jmh` runs the benchmarks of this class.
  public static void main(String[] arguments) throws RunnerException {
    if (!List.of(arguments).contains("jmh")) {
      PartTable.print(TITLE, SamplePage.article());
      return;
    }
    new Runner(new OptionsBuilder().include(EnrichBenchmark.class.getName()).build()).run();
  }

  /// The article out of scraped text.
  @Benchmark
  public Cleaned cleanText() {
    return cleaner.clean(plain, "text/plain", URL, TITLE, NOW);
  }

  /// The article out of a page of 70 kB.
  @Benchmark
  public Cleaned cleanPage() {
    return cleaner.clean(html, "text/html", URL, null, NOW);
  }

  /// Its language.
  @Benchmark
  public String language() {
    return languages.of(text);
  }

  /// Tokens and sentences.
  @Benchmark
  public Document cut() {
    return Document.of(TITLE, text, "en");
  }

  /// Entities of the document, cut already.
  @Benchmark
  public List<Entity> entities() {
    return entities.find(document);
  }

  /// Keywords of the document, cut already.
  @Benchmark
  public List<Keyword> keywords() {
    return keywords.find(document);
  }

  /// Quotes and their speakers, the entities known already.
  @Benchmark
  public List<Quote> quotes() {
    return quotes.find(document, named);
  }

  /// Figures and who says them, entities and quotes known already.
  @Benchmark
  public List<Figure> figures() {
    return figures.find(document, named, quoted);
  }

  /// What origins are compared by.
  @Benchmark
  public Shingles shingles() {
    return Shingles.of(document.tokens(), List.of());
  }

  /// All of it from scraped text, one after the other.
  @Benchmark
  public List<Figure> wholeText() {
    return whole(cleanText());
  }

  /// All of it from the page.
  @Benchmark
  public List<Figure> wholePage() {
    return whole(cleanPage());
  }

  private List<Figure> whole(Cleaned cleaned) {
    String language = languages.of(cleaned.text());
    Document cut = Document.of(cleaned.title(), cleaned.text(), language);
    List<Entity> names = entities.find(cut);
    List<Quote> speech = quotes.find(cut, names);
    if (keywords.find(cut).isEmpty()) {
      throw new IllegalStateException("an article without a keyword");
    }
    return figures.find(cut, names, speech);
  }
}
