package io.wirewatch.ingest.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Calls elements by one name, whatever prefix a feed gave their namespace: `title` for the feed's
/// own, `dc:title` for Dublin Core's, `other:title` for one of a namespace unknown here.
final class Vocabulary {

  private static final Map<String, String> PREFIXES = Table.load("vocabularies.csv");

  private Vocabulary() {}

  /// The name without a prefix, in lower case.
  static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /// @param own the namespace of the feed's entries, whose elements are the feed's own
  static String name(Element element, String own) {
    String prefix = prefix(element, own);
    return prefix.isEmpty() ? localName(element) : prefix + ":" + localName(element);
  }

  private static String prefix(Element element, String own) {
    String namespace = element.tag().namespace();
    String known = PREFIXES.get(namespace.toLowerCase(Locale.ROOT));
    String written = element.tag().prefix().toLowerCase(Locale.ROOT);
    boolean inherited = namespace.isEmpty() || namespace.equals(own);
    if (inherited && PREFIXES.containsValue(written)) {
      return written; // used without being declared
    }
    if (known != null) {
      return known;
    }
    return inherited ? "" : "other";
  }
}
