package io.wirewatch.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Feed;
import io.wirewatch.contracts.FeedCursor;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.http.HttpHost;
import io.wirewatch.runtime.http.HttpSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FeedRoutesTest {

  private final FeedTable table = new FeedTable();
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpHost host;

  @BeforeEach
  void serve() {
    FeedStore store =
        (id, feed) -> {
          table.accept(id, feed, 0);
          return CompletableFuture.completedFuture(true);
        };
    FeedRoutes routes = new FeedRoutes(table, store, FetchSettings.defaults());
    host =
        HttpHost.start(
            new HttpSettings("127.0.0.1", 0),
            new Health(),
            new SimpleMeterRegistry(),
            List.of(new Only(routes)));
  }

  @AfterEach
  void stop() {
    client.close();
    host.close();
  }

  private record Only(FeedRoutes feeds) implements Service {
    @Override
    public String name() {
      return "feeds";
    }

    @Override
    public void routes(RoutesConfig routes) {
      feeds.register(routes);
    }

    @Override
    public void close() {}
  }

  @Test
  void aFeedIsDefinedShownAndRemoved() throws Exception {
    put("harbour", "{\"url\":\"https://www.harbour.co.uk/feed\"}");

    JsonNode shown = json(send("GET", "/harbour", ""));
    assertEquals("harbour.co.uk", shown.path("publisher").asText());
    assertEquals("PT1M", shown.path("minInterval").asText());
    assertEquals("new", shown.path("state").asText());
    assertEquals(1, json(send("GET", "", "")).size());
    assertEquals(204, send("DELETE", "/harbour", "").statusCode());
    assertEquals(404, send("GET", "/harbour", "").statusCode());
  }

  @Test
  void aFeedDefinedAgainGoesOnWhereItStood() throws Exception {
    FeedCursor cursor = FeedCursor.newBuilder().setEtag("v1").setSeen(List.of("k")).build();
    Feed before =
        Feed.newBuilder(Feeds.defined("harbour", "https://a.example/feed"))
            .setCursor(cursor)
            .build();
    table.accept("harbour", before, 0);
    put("harbour", "{\"url\":\"https://a.example/feed\",\"minInterval\":\"PT5M\"}");

    assertEquals(cursor, table.find("harbour").orElseThrow().getCursor().orElseThrow());
  }

  @Test
  void aFeedThatMovedStartsAnew() throws Exception {
    table.accept(
        "harbour",
        Feed.newBuilder(Feeds.defined("harbour", "https://a.example/feed"))
            .setCursor(Visit.start())
            .build(),
        0);
    put("harbour", "{\"url\":\"https://a.example/other\"}");

    assertTrue(table.find("harbour").orElseThrow().getCursor().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # case               | id   | form                                                | field
          no address           | a    | {}                                                  | url
          another scheme       | a    | {"url":"file:///etc/passwd"}                        | url
          an unknown field     | a    | {"url":"https://a.example","every":"1m"}            | every
          too often            | a    | {"url":"https://a.example","minInterval":"PT1S"}    | minInterval
          no duration          | a    | {"url":"https://a.example","minInterval":"often"}   | minInterval
          the wrong way round  | a    | {"url":"https://a.example","maxInterval":"PT30S"}   | maxInterval
          an id with a capital | A    | {"url":"https://a.example"}                         | id
          no object            | a    | 7                                                   | body
          """)
  void whatIsWrongIsNamed(String c, String id, String form, String field) throws Exception {
    HttpResponse<String> answer = put(id, form);

    assertEquals(422, answer.statusCode(), c);
    assertEquals(field, json(answer).path("field").asText());
  }

  private HttpResponse<String> put(String id, String form) throws Exception {
    return send("PUT", "/" + id, form);
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(host.address() + "/v1/feeds" + path))
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    return new JsonMapper().readTree(answer.body());
  }
}
