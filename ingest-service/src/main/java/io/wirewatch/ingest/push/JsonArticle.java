package io.wirewatch.ingest.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.ingest.raw.Bounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// Reads an article written as a JSON object: the fields of [Submission] and either `html` or
/// `text`, which an article that is withheld or canceled need not have.
final class JsonArticle {

  /// The largest JSON of one article, in bytes: a body whose every character is escaped still fits.
  static final int MAX_BYTES = 6 * Bounds.BODY_BYTES + 64 * 1024;

  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(10)
                      .maxStringLength(MAX_BYTES)
                      .build())
              .build());

  private JsonArticle() {}

  /// @throws RefusedException when it is no such object
  static Submission read(byte[] json) {
    JsonNode article = parse(json);
    Map<String, String> fields = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : article.properties()) {
      fields.put(field.getKey(), text(field.getKey(), field.getValue()));
    }
    String html = fields.remove("html");
    String text = fields.remove("text");
    fields.keySet().stream()
        .filter(name -> !Submission.FIELDS.contains(name))
        .findFirst()
        .ifPresent(JsonArticle::refuseUnknown);
    if (html == null || html.isBlank()) {
      boolean mayBeEmpty = Submission.status(fields) != PubStatus.USABLE;
      return new Submission(
          fields,
          "text/plain; charset=utf-8",
          text == null && mayBeEmpty
              ? ByteBuffer.allocate(0)
              : body("text", text == null ? "" : text));
    }
    if (text != null && !text.isBlank()) {
      throw new RefusedException("text", text, "may not stand beside html");
    }
    return new Submission(fields, "text/html; charset=utf-8", body("html", html));
  }

  private static JsonNode parse(byte[] json) {
    try {
      JsonNode article = JSON.readTree(json);
      if (!article.isObject()) {
        throw new RefusedException("body", article.toString(), "must be a JSON object");
      }
      return article;
    } catch (JsonProcessingException e) {
      throw new RefusedException(
          "body",
          new String(json, 0, Math.min(json.length, 100), UTF_8),
          "must be a JSON object: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name, JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw new RefusedException(name, value.toString(), "must be text");
    }
    return value.asText();
  }

  private static ByteBuffer body(String field, String text) {
    if (text.isBlank()) {
      throw new RefusedException(field, text, "must not be empty, or html must be given");
    }
    byte[] bytes = text.getBytes(UTF_8);
    if (bytes.length > Bounds.BODY_BYTES) {
      throw RefusedException.tooLarge("an article's " + field, Bounds.BODY_BYTES);
    }
    return ByteBuffer.wrap(bytes);
  }

  private static void refuseUnknown(String name) {
    throw new RefusedException(name, "", "is no field of an article");
  }
}
