package io.wirewatch.enrich;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.enrich.clean.Cleaned;
import io.wirewatch.enrich.entity.ListedEntity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Enriches articles given as lines of JSON, without Kafka. For one thread.
///
/// In: `{"id","url"?,"title"?,"publishedAt"?,"html"|"text"}`. Out, a line for each line: `{"id",
/// "title","text","language","entities","keywords","quotes","figures","timeSpans","dates","origin",
/// "story","derivedFrom"?}`, or `{"id","error"}` where a line cannot be read. Origins and stories
/// are found among the lines so far; no line is dropped as a duplicate. An answer that is asked for
/// later knows which stories were merged or parted meanwhile.
public final class EnrichLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean asIs;
  private final Instant now;
  private final Enricher enricher;
  private final Newsroom newsroom = Newsroom.inMemory();
  private final ExplainedArticle explained = new ExplainedArticle();
  private final Map<String, String> moved = new HashMap<>();
  private long lines;

  /// @param asIs whether texts are taken as they stand, nothing cleaned away
  /// @param now when the first line counts as received; each further one a millisecond later
  public EnrichLines(boolean asIs, Instant now) {
    this(asIs, now, List.of());
  }

  /// The same with entities of a desk's own.
  public EnrichLines(boolean asIs, Instant now, List<ListedEntity> own) {
    this.enricher = Enrichers.standard(new EventTime(EventTime.TWO_DAYS), own);
    this.asIs = asIs;
    this.now = now;
  }

  /// The answer to one line, itself one line of JSON without a line break.
  public String answer(String line) {
    return answerLater(line).get();
  }

  /// The same, told when it is asked for.
  public Supplier<String> answerLater(String line) {
    return answer(line, article -> oneLine(EnrichedLine.of(article).toString()));
  }

  /// The answer to one line for people: what was made of the article and why, in several lines.
  public String explain(String line) {
    return explainLater(line).get();
  }

  /// The same, told when it is asked for.
  public Supplier<String> explainLater(String line) {
    return answer(line, explained::of);
  }

  private Supplier<String> answer(String line, Function<Article, String> told) {
    JsonNode input = MissingNode.getInstance();
    try {
      input = JSON.readTree(line);
      Article article = enrich(input);
      return () -> told.apply(asItStands(article));
    } catch (JsonProcessingException e) {
      String error = error(input, "not JSON: " + e.getOriginalMessage());
      return () -> error;
    } catch (RuntimeException e) {
      String error = error(input, String.valueOf(e.getMessage()));
      return () -> error;
    }
  }

  private Article enrich(JsonNode input) {
    RawArticle raw = raw(input);
    Newsroom.InStory placed = newsroom.place(prepared(raw, input), 1, Optional.empty());
    placed
        .placement()
        .movesBut(raw.getId())
        .forEach(move -> moved.put(move.article(), move.story()));
    return placed.article();
  }

  /// The article in the story that it came to be in, if that is another.
  private Article asItStands(Article article) {
    String story = moved.getOrDefault(article.getId(), article.getStory());
    return story.equals(article.getStory())
        ? article
        : Article.newBuilder(article).setStory(story).build();
  }

  private Prepared prepared(RawArticle raw, JsonNode input) {
    return asIs
        ? enricher.prepare(raw, untouched(input), PartListener.NONE)
        : enricher.prepare(raw, PartListener.NONE);
  }

  // JSON allows these in a string, but many programs that read lines end a line at them.
  private static String oneLine(String json) {
    return json.replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
        .replace("\u0085", "\\u0085");
  }

  private static Cleaned untouched(JsonNode input) {
    String title = input.path("title").asText("");
    return Cleaned.asIs(title, input.path("text").asText(""));
  }

  private RawArticle raw(JsonNode input) {
    boolean html = input.hasNonNull("html");
    byte[] body = input.path(html ? "html" : "text").asText("").getBytes(StandardCharsets.UTF_8);
    return RawArticle.newBuilder()
        .setId(required(input, "id"))
        .setPublisher("")
        .setSource("file")
        .setUrl(text(input, "url").orElse(null))
        .setTitle(text(input, "title").orElse(null))
        .setPublishedAt(text(input, "publishedAt").map(EnrichLines::time).orElse(null))
        .setReceivedAt(now.plusMillis(lines++))
        .setMediaType((html ? "text/html" : "text/plain") + "; charset=utf-8")
        .setBody(ByteBuffer.wrap(body))
        .build();
  }

  private static String required(JsonNode input, String name) {
    return text(input, name)
        .orElseThrow(() -> new IllegalArgumentException(name + " must be given"));
  }

  private static Instant time(String value) {
    try {
      return Instant.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "publishedAt must be like 2026-01-31T09:00:00Z, was " + value, e);
    }
  }

  private static Optional<String> text(JsonNode input, String name) {
    return input.hasNonNull(name) ? Optional.of(input.path(name).asText()) : Optional.empty();
  }

  private static String error(JsonNode input, String why) {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("id", input.path("id").asText(null));
    answer.put("error", why);
    return answer.toString();
  }
}
