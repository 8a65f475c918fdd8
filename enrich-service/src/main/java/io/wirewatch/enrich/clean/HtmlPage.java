package io.wirewatch.enrich.clean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A page parsed once.
///
/// @param metadata what it says of itself
/// @param blocks of the part that holds the article, in order
record HtmlPage(Metadata metadata, List<Block> blocks) {

  /// Parses a page.
  ///
  /// @param charset as its transport says; null to find it in the page
  static HtmlPage parse(byte[] body, @Nullable Charset charset, String url, NameList names) {
    try {
      String name = charset == null ? null : charset.name();
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      Document document = Jsoup.parse(new ByteArrayInputStream(body), name, url, parser);
      Metadata metadata = Metadata.of(document);
      List<Block> found = MainContent.blocks(document, names);
      List<Block> checked =
          metadata
              .body()
              .map(DeclaredBody::new)
              .map(declared -> declared.check(found))
              .orElse(found);
      return new HtmlPage(metadata, checked);
    } catch (IOException e) {
      throw new UncheckedIOException("reading an array failed", e);
    }
  }
}
