package io.wirewatch.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.launcher.send.Outgoing;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A sample wire as the resource file has it.
///
/// @param publisher who publishes it
/// @param url its address, of a host under .example
/// @param guid the publisher's own id of it, if any
/// @param title its headline, if the body does not carry it
/// @param afterSeconds when it comes, from the start of the replay
/// @param contentType text/html or text/plain
/// @param body the page or the text
record Sample(
    String publisher,
    @Nullable String url,
    @Nullable String guid,
    @Nullable String title,
    double afterSeconds,
    String contentType,
    String body) {

  Duration after() {
    return Duration.ofMillis(Math.round(afterSeconds * 1000));
  }

  Outgoing outgoing(ObjectMapper json) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("publisher", publisher);
    putIfSaid(article, "url", url);
    putIfSaid(article, "guid", guid);
    putIfSaid(article, "title", title);
    article.put(contentType.startsWith("text/html") ? "html" : "text", body);
    try {
      byte[] bytes = json.writeValueAsBytes(article);
      return Outgoing.of("sample of " + publisher, "application/json", bytes, Map.of());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of strings does not become JSON", e);
    }
  }

  private static void putIfSaid(Map<String, Object> article, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      article.put(key, value);
    }
  }
}
