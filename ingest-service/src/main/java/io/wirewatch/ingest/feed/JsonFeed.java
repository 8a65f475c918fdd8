package io.wirewatch.ingest.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).
final class JsonFeed {

  private static final int MAX_DEPTH = 50;
  private static final int MAX_NAME = 1_000;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private JsonFeed() {}

  static FeedReading read(String text) {
    try {
      JsonNode feed = JSON.readTree(text);
      if (!feed.path("version").asText().contains("jsonfeed.org/version/")) {
        return new FeedReading.NotAFeed("JSON that is no JSON Feed");
      }
      return new FeedReading.Entries(
          feed.path("items")
              .valueStream()
              .limit(FeedReader.MAX_ENTRIES)
              .map(JsonFeed::entry)
              .toList(),
          Optional.empty());
    } catch (JsonProcessingException e) {
      return new FeedReading.NotAFeed("not JSON: " + e.getOriginalMessage());
    }
  }

  private static FeedEntry entry(JsonNode item) {
    Optional<String> content =
        text(item, "content_html")
            .or(() -> text(item, "content_text").map(Entities::escape))
            .map(html -> SafeHtml.of(html, item.path("url").asText()));
    return new FeedEntry(
        text(item, "id").orElse(null),
        text(item, "url")
            .or(() -> text(item, "external_url"))
            .flatMap(url -> Bases.resolve("", url))
            .orElse(null),
        text(item, "title").map(SafeHtml::text).map(t -> SafeHtml.cut(t, MAX_NAME)).orElse(null),
        author(item),
        text(item, "summary").map(Entities::escape).or(() -> content).orElse(null),
        content.or(() -> text(item, "summary").map(Entities::escape)).orElse(null),
        text(item, "date_published").flatMap(FeedDate::parse).orElse(null),
        text(item, "date_modified").flatMap(FeedDate::parse).orElse(null));
  }

  private static @Nullable String author(JsonNode item) {
    String names =
        Stream.concat(item.path("authors").valueStream(), Stream.of(item.path("author")))
            .flatMap(author -> text(author, "name").stream())
            .map(SafeHtml::text)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : SafeHtml.cut(names, MAX_NAME);
  }

  /// An id may be a number; what is neither text nor number says nothing.
  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() || value.isNumber()
        ? Optional.of(value.asText()).filter(text -> !text.isBlank())
        : Optional.empty();
  }
}
