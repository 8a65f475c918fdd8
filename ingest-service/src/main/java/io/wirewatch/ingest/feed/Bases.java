package io.wirewatch.ingest.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Resolves references against `xml:base` (XML Base, W3C 2009) and the feed's own address.
final class Bases {

  private static final int MAX_REFERENCE = 4_000;

  private Bases() {}

  /// The base in force at an element; empty where none is known.
  static String of(Element element, @Nullable URI address) {
    String base = address == null ? "" : address.toString();
    List<Element> ancestors = element.parents().reversed();
    for (Element ancestor : ancestors) {
      base = further(base, ancestor);
    }
    return further(base, element);
  }

  private static String further(String base, Element element) {
    return resolve(base, element.attr("xml:base")).orElse(base);
  }

  /// The absolute form of a reference, or the reference itself where there is no base to resolve it
  /// against. Empty for an empty one, one that is no reference, and one that would run code.
  static Optional<String> resolve(String base, String reference) {
    String written = reference.strip();
    if (written.isEmpty() || written.length() > MAX_REFERENCE) {
      return Optional.empty();
    }
    try {
      URI uri = URI.create(written.replace(" ", "%20"));
      if (uri.isOpaque() || (uri.isAbsolute() && uri.getHost() == null)) {
        return Optional.empty();
      }
      return Optional.of(
          uri.isAbsolute() || base.isEmpty() ? written : URI.create(base).resolve(uri).toString());
    } catch (IllegalArgumentException _) {
      return written.matches("(?i)https?://[^<>\"']+") ? Optional.of(written) : Optional.empty();
    }
  }
}
