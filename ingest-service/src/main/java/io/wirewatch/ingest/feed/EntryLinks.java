package io.wirewatch.ingest.feed;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Where an entry is to be read. The address that a redirecting service stands in front of is
/// preferred to the service's; then an alternate link, a page's before another's; then a guid that
/// is a permalink.
final class EntryLinks {

  private static final Set<String> PAGES = Set.of("", "text/html", "application/xhtml+xml");

  private final Element entry;
  private final String own;
  private final @Nullable URI address;

  EntryLinks(Element entry, String own, @Nullable URI address) {
    this.entry = entry;
    this.own = own;
    this.address = address;
  }

  Optional<String> best() {
    return Stream.of(
            named("feedburner:origlink").map(this::text),
            named("link").filter(EntryLinks::isPage).map(this::href),
            named("link").filter(link -> !link.hasAttr("href")).map(this::text),
            named("link").filter(EntryLinks::isAlternate).map(this::href),
            named("guid").filter(EntryLinks::isPermalink).map(this::text),
            Stream.of(resolved(entry, entry.attr("href"))))
        .flatMap(links -> links)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<Element> named(String name) {
    return entry.children().stream().filter(element -> Vocabulary.name(element, own).equals(name));
  }

  private static boolean isAlternate(Element link) {
    String rel = link.attr("rel").toLowerCase(Locale.ROOT);
    return rel.isEmpty() || rel.equals("alternate");
  }

  private static boolean isPage(Element link) {
    return isAlternate(link) && PAGES.contains(link.attr("type").toLowerCase(Locale.ROOT));
  }

  private static boolean isPermalink(Element guid) {
    return !guid.attr("isPermaLink").equalsIgnoreCase("false")
        && guid.wholeText().strip().matches("(?i)https?://.*");
  }

  private Optional<String> href(Element link) {
    return resolved(link, link.attr("href"));
  }

  private Optional<String> text(Element link) {
    return resolved(link, link.wholeText());
  }

  private Optional<String> resolved(Element element, String reference) {
    return Bases.resolve(Bases.of(element, address), reference);
  }
}
