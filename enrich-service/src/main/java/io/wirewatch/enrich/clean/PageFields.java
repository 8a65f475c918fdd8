package io.wirewatch.enrich.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// What a page writes for machines, gathered in one walk: `meta` elements by name, microdata by
/// property, linked data, and a few elements of their own. Of several of one name the first counts.
final class PageFields implements NodeVisitor {
  private static final int MOST = 400;

  private final Map<String, String> metas = new HashMap<>();
  private final Map<String, Element> properties = new HashMap<>();
  private final Map<String, Element> elements = new HashMap<>();
  private final List<String> linkedData = new ArrayList<>();

  private PageFields() {}

  static PageFields of(Document page) {
    PageFields fields = new PageFields();
    NodeTraversor.traverse(fields, page);
    return fields;
  }

  /// The content of the first `meta` of a name or property.
  Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  /// What the first element of a microdata property says: its machine-readable value, else its
  /// text.
  Optional<String> property(String name) {
    return Optional.ofNullable(properties.get(name)).map(PageFields::value);
  }

  /// The text of the first element of a kind: `h1`, `title`, `author`.
  Optional<String> text(String kind) {
    return Optional.ofNullable(elements.get(kind)).map(Element::text);
  }

  /// An attribute of the first element of a kind: `time`, `canonical`.
  Optional<String> attribute(String kind, String name) {
    return Optional.ofNullable(elements.get(kind)).map(element -> element.attr(name));
  }

  /// The scripts of linked data, in order.
  List<String> linkedData() {
    return linkedData;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "meta" -> meta(element);
        case "h1", "title" -> elements.putIfAbsent(element.normalName(), element);
        case "time" -> time(element);
        case "link" -> link(element);
        case "script" -> script(element);
        default -> {}
      }
      if (element.attributesSize() > 0) {
        attributes(element);
      }
    }
  }

  private void meta(Element element) {
    for (String key : List.of("property", "name", "itemprop")) {
      String name = element.attr(key).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && metas.size() < MOST) {
        metas.putIfAbsent(name, element.attr("content"));
      }
    }
  }

  private void time(Element element) {
    if (element.hasAttr("datetime")) {
      elements.putIfAbsent("time", element);
    }
  }

  private void link(Element element) {
    if (element.attr("rel").equalsIgnoreCase("canonical")) {
      elements.putIfAbsent("canonical", element);
    }
  }

  private void script(Element element) {
    if (element.attr("type").equals("application/ld+json") && linkedData.size() < MOST) {
      linkedData.add(element.data());
    }
  }

  private void attributes(Element element) {
    if (element.attr("rel").equals("author")) {
      elements.putIfAbsent("author", element);
    }
    String property = element.attr("itemprop");
    if (!property.isEmpty() && properties.size() < MOST) {
      properties.putIfAbsent(property.toLowerCase(Locale.ROOT), element);
    }
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }
}
