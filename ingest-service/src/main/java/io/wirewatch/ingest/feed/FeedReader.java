package io.wirewatch.ingest.feed;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads any kind of feed.
public final class FeedReader {

  /// The largest feed that is read, in bytes; a feed of 500 long articles stays below.
  public static final int MAX_BYTES = 8 * 1024 * 1024;

  static final int MAX_ENTRIES = 500;
  private static final int MAX_DEPTH = 500;
  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel", "entry");

  private FeedReader() {}

  /// Reads a feed; never throws for what is in it.
  ///
  /// @param mediaType the transport's content type, whose charset is heeded; empty when unknown
  /// @param address where the feed came from, against which its links are resolved
  public static FeedReading read(byte[] bytes, String mediaType, @Nullable URI address) {
    if (bytes.length > MAX_BYTES) {
      return new FeedReading.NotAFeed("larger than " + MAX_BYTES + " bytes");
    }
    String text = FeedText.decode(bytes, mediaType);
    return text.startsWith("{") ? JsonFeed.read(text) : readXml(text, address);
  }

  private static FeedReading readXml(String text, @Nullable URI address) {
    Document document = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(MAX_DEPTH));
    document.outputSettings().prettyPrint(false);
    Element root = document.firstElementChild();
    if (root == null) {
      return new FeedReading.NotAFeed("no element in it");
    }
    if (!ROOTS.contains(Vocabulary.localName(root))) {
      return new FeedReading.NotAFeed("its root element is " + root.tagName());
    }
    return new FeedReading.Entries(
        root.stream()
            .filter(FeedReader::isEntry)
            .limit(MAX_ENTRIES)
            .map(element -> new XmlEntry(element, address).read())
            .toList(),
        timeToLive(root));
  }

  private static boolean isEntry(Element element) {
    String name = Vocabulary.localName(element);
    return name.equals("item") || name.equals("entry");
  }

  private static Optional<Duration> timeToLive(Element root) {
    Element channel = root.firstElementChild();
    return channel == null
        ? Optional.empty()
        : channel.children().stream()
            .filter(child -> Vocabulary.localName(child).equals("ttl"))
            .findFirst()
            .flatMap(ttl -> minutes(ttl.text()));
  }

  private static Optional<Duration> minutes(String text) {
    try {
      return Optional.of(Duration.ofMinutes(Integer.parseInt(text.strip())))
          .filter(Duration::isPositive);
    } catch (NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }
}
