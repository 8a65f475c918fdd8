package io.wirewatch.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Feeds on the command line: a line of JSON in, a line of JSON out. In is `{"id","xml_base64"}`;
/// out is `{"id","entries":[{guid,url,title,author,summary,publishedAt,updatedAt}]}` with the
/// fields that the entry has, or `{"id","error"}`.
public final class FeedLine {

  private static final JsonMapper JSON = new JsonMapper();

  private FeedLine() {}

  /// Answers one line; never throws for what is in it.
  public static String answer(String line) {
    ObjectNode out = JSON.createObjectNode();
    try {
      JsonNode in = JSON.readTree(line);
      out.set("id", in.path("id"));
      byte[] bytes = Base64.getDecoder().decode(in.path("xml_base64").asText());
      switch (FeedReader.read(bytes, "", null)) {
        case FeedReading.Entries feed -> {
          ArrayNode entries = out.putArray("entries");
          feed.list().forEach(entry -> write(entry, entries.addObject()));
        }
        case FeedReading.NotAFeed not -> out.put("error", not.why());
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      out.put("error", String.valueOf(e.getMessage()));
    }
    return out.toString();
  }

  private static void write(FeedEntry entry, ObjectNode out) {
    put(out, "guid", entry.guid());
    put(out, "url", entry.url());
    put(out, "title", entry.title());
    put(out, "author", entry.author());
    put(out, "summary", entry.summary());
    put(out, "publishedAt", entry.publishedAt());
    put(out, "updatedAt", entry.updatedAt());
  }

  private static void put(ObjectNode out, String field, @Nullable String value) {
    if (value != null) {
      out.put(field, value);
    }
  }

  private static void put(ObjectNode out, String field, @Nullable Instant value) {
    put(out, field, value == null ? null : value.toString());
  }
}
