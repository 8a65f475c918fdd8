package io.wirewatch.ingest.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wirewatch.contracts.Feed;
import io.wirewatch.contracts.FeedDefinition;
import io.wirewatch.ingest.identity.CanonicalUrl;
import io.wirewatch.ingest.identity.Publishers;
import io.wirewatch.ingest.raw.Bounds;
import io.wirewatch.runtime.http.Problem;
import io.wirewatch.runtime.http.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Set;

/// Reads what an operator writes of a feed: `{"url","publisher","minInterval","maxInterval"}`, the
/// intervals as ISO 8601 durations. All but the address may be left out.
final class FeedForm {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> FIELDS =
      Set.of("url", "publisher", "minInterval", "maxInterval");
  private static final Duration LEAST = Duration.ofSeconds(10);
  private static final Duration MOST = Duration.ofDays(7);

  private FeedForm() {}

  /// @throws ProblemException 422 with the field and the value that are wrong
  static Feed read(String id, byte[] body, FetchSettings settings) {
    if (!id.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
      throw refused("id", id, "must be 1 to 64 of a-z, 0-9, dot, dash and underscore");
    }
    JsonNode form = parse(body);
    form.fieldNames().forEachRemaining(FeedForm::checkKnown);
    URI address = address(form.path("url").asText());
    Duration shortest = interval(form, "minInterval", settings.shortest());
    Duration longest = interval(form, "maxInterval", settings.longest());
    if (longest.compareTo(shortest) < 0) {
      throw refused("maxInterval", longest.toString(), "must be at least minInterval");
    }
    String publisher = form.path("publisher").asText();
    return Feed.newBuilder()
        .setId(id)
        .setDefinition(
            FeedDefinition.newBuilder()
                .setUrl(address.toString())
                .setPublisher(publisher.isBlank() ? Publishers.of(address) : publisher.strip())
                .setMinIntervalMs(shortest.toMillis())
                .setMaxIntervalMs(longest.toMillis())
                .build())
        .build();
  }

  private static JsonNode parse(byte[] body) {
    try {
      JsonNode form = JSON.readTree(body);
      if (form.isObject()) {
        return form;
      }
    } catch (IOException _) {
      // answered below, like JSON that is no object
    }
    throw refused("body", "", "must be a JSON object");
  }

  private static void checkKnown(String field) {
    if (!FIELDS.contains(field)) {
      throw refused(field, "", "is no field of a feed");
    }
  }

  private static URI address(String url) {
    return CanonicalUrl.parse(url)
        .filter(_ -> url.length() <= Bounds.URL_CHARS)
        .orElseThrow(() -> refused("url", url, "must be an http or https address"));
  }

  private static Duration interval(JsonNode form, String field, Duration fallback) {
    String written = form.path(field).asText();
    if (written.isEmpty()) {
      return fallback;
    }
    try {
      Duration interval = Duration.parse(written);
      if (interval.compareTo(LEAST) >= 0 && interval.compareTo(MOST) <= 0) {
        return interval;
      }
    } catch (DateTimeException _) {
      // answered below, like one out of range
    }
    throw refused(field, written, "must be a duration from PT10S to P7D");
  }

  private static ProblemException refused(String field, String value, String must) {
    String shown = value.length() <= 100 ? value : value.substring(0, 100) + "…";
    return new ProblemException(
        Problem.of(422, "Unprocessable feed", field + " " + must)
            .with("field", field)
            .with("value", shown));
  }
}
