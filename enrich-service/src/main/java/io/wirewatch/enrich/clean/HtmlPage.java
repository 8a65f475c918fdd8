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
  private static final int ENOUGH_WORDS = 60;
  private static final double MISSED = 0.5;

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
      return new HtmlPage(metadata, checked(MainContent.blocks(document, names), metadata));
    } catch (IOException e) {
      throw new UncheckedIOException("reading an array failed", e);
    }
  }

  /// The blocks found, or the page's own machine-readable copy of the article when they are less
  /// than half of it.
  private static List<Block> checked(List<Block> blocks, Metadata metadata) {
    List<Block> declared = metadata.body().map(PlainText::blocks).orElse(List.of());
    int declaredWords = words(declared);
    boolean missed = declaredWords >= ENOUGH_WORDS && words(blocks) < declaredWords * MISSED;
    return missed ? declared : blocks;
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::words).sum();
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
