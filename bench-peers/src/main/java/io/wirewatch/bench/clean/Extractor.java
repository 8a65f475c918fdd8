package io.wirewatch.bench.clean;

import io.wirewatch.enrich.clean.Cleaner;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/// Something that finds the article in a page.
///
/// @param name as it stands in the table
/// @param textLength makes the text of a page's article and tells its length
record Extractor(String name, ToIntFunction<Page> textLength) {

  /// Ours, the parser that both it and its peer stand on, and the peer.
  static List<Extractor> all() {
    return List.of(
        new Extractor("wirewatch", new Ours()),
        new Extractor("jsoup: the parse alone", page -> Jsoup.parse(page.html()).childNodeSize()),
        new Extractor("Readability4J", Extractor::readability));
  }

  private static final class Ours implements ToIntFunction<Page> {
    private final Cleaner cleaner = new Cleaner();

    @Override
    public int applyAsInt(Page page) {
      return cleaner
          .clean(page.bytes(), "text/html; charset=utf-8", page.url(), null, Instant.EPOCH)
          .text()
          .length();
    }
  }

  private static int readability(Page page) {
    String text = new Readability4J(page.url(), page.html()).parse().getTextContent();
    return text == null ? 0 : text.length();
  }
}
