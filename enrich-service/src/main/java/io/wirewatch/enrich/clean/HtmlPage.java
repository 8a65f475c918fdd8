package io.wirewatch.enrich.clean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// A page parsed once: its metadata, and the blocks of the part that holds the article.
final class HtmlPage {
  private final Metadata metadata;
  private final List<Block> blocks;

  private HtmlPage(Metadata metadata, List<Block> blocks) {
    this.metadata = metadata;
    this.blocks = blocks;
  }

  /// Parses a page.
  ///
  /// @param charset as its transport says; null to find it in the page
  static HtmlPage parse(
      byte[] body, @Nullable Charset charset, String url, NameList names) {
    try {
      String name = charset == null ? null : charset.name();
      Document document = Jsoup.parse(new ByteArrayInputStream(body), name, url);
      Metadata metadata = Metadata.of(document);
      List<Block> found = MainContent.blocks(document, names);
      List<Block> checked =
          metadata.body().map(DeclaredBody::new).map(declared -> declared.check(found)).orElse(found);
      return new HtmlPage(metadata, checked);
    } catch (IOException e) {
      throw new UncheckedIOException("reading an array failed", e);
    }
  }

  String title() {
    return metadata.title();
  }

  Optional<String> byline() {
    return metadata.byline();
  }

  Optional<Instant> publishedAt() {
    return metadata.publishedAt();
  }

  List<Block> blocks() {
    return blocks;
  }
}
