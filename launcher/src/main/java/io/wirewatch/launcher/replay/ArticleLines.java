package io.wirewatch.launcher.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.FigureStatus;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Span;
import io.wirewatch.contracts.Stance;
import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.enrich.EnrichLines;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Articles as lines of JSON: as `wirewatch enrich` prints them, or as it takes them, which are
/// then enriched in the order in which they come. For one thread.
///
/// Each has an `id` and a `publishedAt`, which is taken for the time of its receipt as well. Its
/// publisher is `publisher`, else the host of its `url`.
public final class ArticleLines {

  static {
    TrustedClasses.admit();
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final EnrichLines enrichment = new EnrichLines(false, Clock.systemUTC().instant());

  /// The article of a line.
  ///
  /// @throws IllegalArgumentException when the line is none
  public Article article(String line) {
    JsonNode given = tree(line);
    boolean enriched = given.has("entities") && given.has("origin");
    JsonNode node = enriched ? given : tree(enrichment.answer(line));
    if (node.has("error")) throw new IllegalArgumentException(node.path("error").asText());
    Instant at = time(given);
    return Article.newBuilder()
        .setId(required(node, "id"))
        .setPublisher(publisher(given))
        .setSource(text(given, "source").orElse("file"))
        .setUrl(text(given, "url").orElse(null))
        .setTitle(node.path("title").asText(""))
        .setText(node.path("text").asText(""))
        .setLanguage(text(node, "language").orElse("und"))
        .setPublishedAt(at)
        .setReceivedAt(at)
        .setEventTime(at)
        .setByline(text(node, "byline").orElse(null))
        .setAgency(text(node, "agency").orElse(null))
        .setEntities(each(node, "entities", ArticleLines::entity))
        .setKeywords(each(node, "keywords", ArticleLines::keyword))
        .setFigures(each(node, "figures", ArticleLines::figure))
        .setQuotes(each(node, "quotes", ArticleLines::quote))
        .setOrigin(Origin.newBuilder().setId(required(node, "origin")).build())
        .setStory(required(node, "story"))
        .build();
  }

  private static JsonNode tree(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Instant time(JsonNode node) {
    String value = required(node, "publishedAt");
    try {
      return Instant.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "publishedAt must be like 2026-01-31T09:00:00Z, was " + value, e);
    }
  }

  private static String publisher(JsonNode node) {
    return text(node, "publisher")
        .or(() -> text(node, "url").map(URI::create).map(URI::getHost))
        .orElse("");
  }

  private static Entity entity(JsonNode node) {
    return Entity.newBuilder()
        .setId(required(node, "id"))
        .setName(node.path("name").asText(""))
        .setType(EntityType.valueOf(text(node, "type").orElse("OTHER")))
        .setMentions(
            each(
                node,
                "mentions",
                span -> new Span(span.path("start").asInt(), span.path("end").asInt())))
        .setInTitle(node.path("inTitle").asBoolean(false))
        .build();
  }

  private static Keyword keyword(JsonNode node) {
    return new Keyword(node.path("term").asText(""), node.path("score").asDouble(0));
  }

  private static Quote quote(JsonNode node) {
    return Quote.newBuilder()
        .setStart(node.path("start").asInt())
        .setEnd(node.path("end").asInt())
        .setKind(QuoteKind.valueOf(text(node, "kind").orElse("DIRECT")))
        .setSpeaker(text(node, "speaker").orElse(null))
        .setSpeakerEntity(text(node, "speakerEntity").orElse(null))
        .setSpeakerRole(text(node, "speakerRole").orElse(null))
        .setCue(text(node, "cue").orElse(null))
        .setStance(Stance.valueOf(text(node, "stance").orElse("SAYS")))
        .setConfidence(node.path("confidence").asDouble(1))
        .setSpeakerConfidence(node.path("speakerConfidence").asDouble(1))
        .build();
  }

  private static Figure figure(JsonNode node) {
    return Figure.newBuilder()
        .setStart(node.path("start").asInt())
        .setEnd(node.path("end").asInt())
        .setValue(node.path("value").asDouble())
        .setUnit(text(node, "unit").orElse("count"))
        .setCounted(text(node, "counted").orElse(null))
        .setQualifier(Qualifier.valueOf(text(node, "qualifier").orElse("EXACT")))
        .setSpeaker(text(node, "speaker").orElse(null))
        .setSpeakerEntity(text(node, "speakerEntity").orElse(null))
        .setStatus(FigureStatus.valueOf(text(node, "status").orElse("HAPPENED")))
        .setConfidence(node.path("confidence").asDouble(1))
        .build();
  }

  private static <T> List<T> each(JsonNode node, String name, Function<JsonNode, T> one) {
    List<T> all = new ArrayList<>();
    node.path(name).forEach(element -> all.add(one.apply(element)));
    return all;
  }

  private static String required(JsonNode node, String name) {
    return text(node, name)
        .orElseThrow(() -> new IllegalArgumentException(name + " must be given"));
  }

  private static Optional<String> text(JsonNode node, String name) {
    return node.hasNonNull(name) ? Optional.of(node.path(name).asText()) : Optional.empty();
  }
}
