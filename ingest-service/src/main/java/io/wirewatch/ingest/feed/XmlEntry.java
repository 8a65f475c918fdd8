package io.wirewatch.ingest.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An `item` or `entry` element and what its children say. Only direct children count: an image
/// inside an entry has a title of its own.
final class XmlEntry {

  private static final int MAX_NAME = 1_000;

  private final Element entry;
  private final @Nullable URI address;
  private final String own;

  XmlEntry(Element entry, @Nullable URI address) {
    this.entry = entry;
    this.address = address;
    this.own = entry.tag().namespace();
  }

  FeedEntry read() {
    Optional<String> summary =
        first("summary", "description", "abstract", "dc:description", "itunes:summary")
            .map(this::html);
    Optional<String> content =
        first("content:encoded", "content", "xhtml:body", "xhtml:div", "description")
            .map(this::html)
            .filter(html -> !html.isBlank())
            .or(() -> summary);
    return new FeedEntry(
        guid().orElse(null),
        new EntryLinks(entry, own, address).best().orElse(null),
        first("title", "dc:title", "media:title").map(this::plain).orElse(null),
        author().orElse(null),
        summary.or(() -> content).orElse(null),
        content.orElse(null),
        date("published", "issued", "pubdate", "dc:date", "dcterms:issued", "dcterms:created")
            .orElse(null),
        date("updated", "modified", "dcterms:modified", "lastmod").orElse(null));
  }

  private Optional<String> guid() {
    return first("guid", "id")
        .map(element -> element.wholeText().strip())
        .or(() -> Optional.of(entry.attr("rdf:about").strip()))
        .filter(guid -> !guid.isEmpty())
        .map(guid -> SafeHtml.cut(guid, MAX_NAME));
  }

  private Optional<String> author() {
    List<Element> authors =
        all("author").findAny().isPresent()
            ? all("author").toList()
            : Stream.concat(all("dc:creator"), all("itunes:author")).toList();
    String names =
        authors.stream()
            .map(this::person)
            .filter(name -> !name.isBlank())
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(SafeHtml.cut(names, MAX_NAME)).filter(name -> !name.isEmpty());
  }

  private String person(Element author) {
    String name = child(author, "name");
    String email = child(author, "email");
    if (name.isEmpty() && email.isEmpty()) {
      return plain(author);
    }
    return name.isEmpty() || email.isEmpty() ? name + email : name + " (" + email + ")";
  }

  private static String child(Element parent, String name) {
    return parent.children().stream()
        .filter(element -> Vocabulary.localName(element).equals(name))
        .findFirst()
        .map(element -> SafeHtml.text(element.wholeText()))
        .orElse("");
  }

  private Optional<Instant> date(String... names) {
    return first(names)
        .flatMap(element -> all(Vocabulary.name(element, own)).reduce((_, last) -> last))
        .flatMap(element -> FeedDate.parse(element.wholeText()));
  }

  private String html(Element element) {
    return SafeHtml.of(TextConstruct.html(element), Bases.of(element, address));
  }

  private String plain(Element element) {
    return SafeHtml.cut(SafeHtml.text(TextConstruct.html(element)), MAX_NAME);
  }

  private Optional<Element> first(String... names) {
    return Arrays.stream(names).flatMap(name -> all(name).limit(1)).findFirst();
  }

  private Stream<Element> all(String name) {
    return entry.children().stream().filter(element -> Vocabulary.name(element, own).equals(name));
  }
}
