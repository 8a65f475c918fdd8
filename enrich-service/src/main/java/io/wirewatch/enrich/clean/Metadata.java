package io.wirewatch.enrich.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself to machines.
///
/// @param title without the site's name, empty when there is none
/// @param byline the author
/// @param publishedAt the time of publication
/// @param body the article's text as JSON-LD gives it
record Metadata(
    String title, Optional<String> byline, Optional<Instant> publishedAt, Optional<String> body) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_LINKED_DATA = 600_000;
  private static final int LONGEST_BYLINE = 120;

  static Metadata of(Document page) {
    List<JsonNode> linkedData = linkedData(page);
    return new Metadata(
        title(page, linkedData),
        byline(page, linkedData),
        publishedAt(page, linkedData),
        longest(linkedData, "articleBody").map(Metadata::withoutTags));
  }

  private static String title(Document page, List<JsonNode> linkedData) {
    String written =
        Stream.of(
                longest(linkedData, "headline"),
                meta(page, "meta[property=og:title]"),
                meta(page, "meta[name=twitter:title]"),
                text(page, "h1"),
                Optional.of(page.title()))
            .flatMap(Optional::stream)
            .map(Metadata::withoutTags)
            .map(Spaces::collapse)
            .filter(title -> !title.isEmpty())
            .findFirst()
            .orElse("");
    return Headline.withoutSite(written);
  }

  private static Optional<String> byline(Document page, List<JsonNode> linkedData) {
    return Stream.of(
            longest(linkedData, "author"),
            meta(page, "meta[name=author]"),
            meta(page, "meta[property=article:author]"),
            text(page, "[rel=author]"),
            text(page, "[itemprop=author]"))
        .flatMap(Optional::stream)
        .map(Spaces::collapse)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_BYLINE)
        .filter(name -> !name.startsWith("http"))
        .findFirst();
  }

  private static Optional<Instant> publishedAt(Document page, List<JsonNode> linkedData) {
    return Stream.of(
            longest(linkedData, "datePublished"),
            meta(page, "meta[property=article:published_time]"),
            meta(page, "meta[itemprop=datePublished]"),
            meta(page, "meta[name=date]"),
            meta(page, "meta[name=pubdate]"),
            meta(page, "meta[name=publish-date]"),
            meta(page, "meta[name=dc.date]"),
            Optional.ofNullable(page.selectFirst("time[datetime]"))
                .map(time -> time.attr("datetime")))
        .flatMap(Optional::stream)
        .flatMap(value -> Dates.machineReadable(value).stream())
        .findFirst();
  }

  private static Optional<String> meta(Document page, String query) {
    return Optional.ofNullable(page.selectFirst(query)).map(element -> element.attr("content"));
  }

  private static Optional<String> text(Document page, String query) {
    return Optional.ofNullable(page.selectFirst(query)).map(Element::text);
  }

  private static List<JsonNode> linkedData(Document page) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      String data = script.data();
      if (data.length() <= LONGEST_LINKED_DATA) {
        try {
          nodes.add(JSON.readTree(data));
        } catch (JsonProcessingException notJson) {
          // Much of the web's linked data is not JSON; the page is read without it.
        }
      }
    }
    return nodes;
  }

  /// The longest text under the name at any depth; of an object its own name.
  private static Optional<String> longest(List<JsonNode> linkedData, String name) {
    return linkedData.stream()
        .flatMap(node -> node.findValues(name).stream())
        .map(value -> value.isArray() && !value.isEmpty() ? value.get(0) : value)
        .map(value -> value.isObject() ? value.path("name") : value)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .max(Comparator.comparingInt(String::length));
  }

  private static String withoutTags(String text) {
    return text.indexOf('<') < 0 && text.indexOf('&') < 0
        ? text
        : Jsoup.parse(text).wholeText().replace('\u00A0', ' ');
  }
}
