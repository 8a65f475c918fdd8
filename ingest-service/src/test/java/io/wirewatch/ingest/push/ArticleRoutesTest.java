package io.wirewatch.ingest.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.ingest.raw.Bounds;
import io.wirewatch.ingest.raw.KeptArticles;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.http.HttpHost;
import io.wirewatch.runtime.http.HttpSettings;
import io.wirewatch.runtime.metrics.StageCounter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleRoutesTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final String JSON = "application/json";
  private static final String ARTICLE =
      """
      {"url":"https://www.harbour.example/ferry","title":"Ferry","text":"The ferry sails again.",
       "publishedAt":"2026-03-01T10:00:00+01:00"}\
      """;

  private final KeptArticles articles = new KeptArticles();
  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpHost host;

  @BeforeEach
  void serve() {
    PushSettings settings = new PushSettings(4, 20_000_000L, 10);
    ArticleRoutes routes =
        new ArticleRoutes(
            articles,
            new StageCounter(meters, "ingest"),
            settings,
            Clock.fixed(NOON, ZoneOffset.UTC));
    host =
        HttpHost.start(
            new HttpSettings("127.0.0.1", 0), new Health(), meters, List.of(new Only(routes)));
  }

  @AfterEach
  void stop() {
    client.close();
    host.close();
  }

  private record Only(ArticleRoutes articles) implements Service {
    @Override
    public String name() {
      return "ingest";
    }

    @Override
    public void routes(RoutesConfig routes) {
      articles.register(routes);
    }

    @Override
    public void close() {}
  }

  @Test
  void anArticleIsAcceptedUnderItsId() throws Exception {
    HttpResponse<String> answer = post(JSON, ARTICLE);

    RawArticle article = articles.all().getFirst();
    assertEquals(202, answer.statusCode());
    assertEquals(article.getId(), json(answer).path("id").asText());
    assertEquals("harbour.example", article.getPublisher());
    assertEquals(Instant.parse("2026-03-01T09:00:00Z"), article.getPublishedAt().orElseThrow());
    assertEquals(NOON, article.getReceivedAt());
    assertEquals("text/plain; charset=utf-8", article.getMediaType());
    assertEquals("The ferry sails again.", UTF_8.decode(article.getBody()).toString());
  }

  @Test
  void theSameArticleSentTwiceHasOneId() throws Exception {
    assertEquals(json(post(JSON, ARTICLE)), json(post(JSON, ARTICLE)));
  }

  @Test
  void aPageIsKeptAsItCame() throws Exception {
    byte[] page = {'<', 'p', '>', (byte) 0xE9};
    HttpResponse<String> answer =
        send(
            request("text/html; charset=iso-8859-1", "?url=https://a.example/1&mode=backfill")
                .POST(BodyPublishers.ofByteArray(page)));

    RawArticle article = articles.all().getFirst();
    assertEquals(202, answer.statusCode());
    assertEquals("text/html; charset=iso-8859-1", article.getMediaType());
    assertEquals(Mode.BACKFILL, article.getMode());
    byte[] kept = new byte[article.getBody().remaining()];
    article.getBody().get(kept);
    assertArrayEquals(page, kept);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # case              | article                                              | field       | value
          no publisher        | {"text":"x"}                                         | publisher   | ``
          no body             | {"url":"https://a.example"}                          | text        | ``
          two bodies          | {"url":"https://a.example","text":"x","html":"y"}    | text        | x
          no address          | {"url":"ferry","text":"x"}                           | url         | ferry
          another scheme      | {"url":"ftp://a.example/","text":"x"}                | url         | ftp://a.example/
          no time             | {"publisher":"a","text":"x","publishedAt":"noon"}    | publishedAt | noon
          a time without zone | {"publisher":"a","text":"x","publishedAt":"2026-03-01T10:00:00"} | publishedAt | 2026-03-01T10:00:00
          a mode unheard of   | {"publisher":"a","text":"x","mode":"loud"}           | mode        | loud
          a status unheard of | {"publisher":"a","text":"x","pubstatus":"spiked"}    | pubstatus   | spiked
          two statuses        | {"publisher":"a","text":"x","pubstatus":"withheld","status":"usable"} | pubstatus | withheld
          a kill of what      | {"publisher":"a","status":"canceled"}                | guid        | ``
          an unknown field    | {"publisher":"a","text":"x","titel":"y"}             | titel       | ``
          a number for text   | {"publisher":"a","text":7}                           | text        | 7
          a list              | [1]                                                  | body        | [1]
          no JSON             | {"text"                                              | body        | {"text"
          """)
  void aFieldThatIsWrongIsNamedWithItsValue(String c, String article, String field, String value)
      throws Exception {
    HttpResponse<String> answer = post(JSON, article);

    assertEquals(422, answer.statusCode(), c);
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json"));
    assertEquals(field, json(answer).path("field").asText(), answer.body());
    assertEquals(value, json(answer).path("value").asText());
  }

  @Test
  void aKillNamesItsArticleAndNeedsNoBody() throws Exception {
    String address = "{\"url\":\"https://www.harbour.example/ferry\"";
    post(JSON, ARTICLE);
    HttpResponse<String> answer = post(JSON, address + ",\"pubstatus\":\"canceled\"}");
    post(JSON, address + ",\"status\":\"withheld\",\"text\":\"The ferry sails again.\"}");

    List<RawArticle> taken = articles.all();
    assertEquals(202, answer.statusCode(), answer.body());
    assertEquals(taken.getFirst().getId(), taken.get(1).getId());
    assertEquals(
        List.of(PubStatus.USABLE, PubStatus.CANCELED, PubStatus.WITHHELD),
        taken.stream().map(RawArticle::getStatus).toList());
  }

  @Test
  void aLongValueIsShownInPart() throws Exception {
    String title = "x".repeat(Bounds.NAME_CHARS + 1);
    HttpResponse<String> answer =
        post(JSON, "{\"publisher\":\"a\",\"text\":\"x\",\"title\":\"" + title + "\"}");

    assertEquals("x".repeat(100) + "…", json(answer).path("value").asText());
  }

  @ParameterizedTest(name = "{0} bytes: {1}")
  @CsvSource({"524288, 202", "524289, 413"})
  void aBodyHasABound(int bytes, int status) throws Exception {
    assertEquals(status, post("text/plain", "x".repeat(bytes), "?publisher=a").statusCode());
    assertEquals(
        status,
        post(JSON, "{\"publisher\":\"a\",\"text\":\"" + "x".repeat(bytes) + "\"}").statusCode());
  }

  @Test
  void aPackedBodyIsUnpackedUpToTheBound() throws Exception {
    assertEquals(202, zipped("{\"publisher\":\"a\",\"text\":\"x\"}").statusCode());
    assertEquals(413, zipped(" ".repeat(50_000_000)).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"application/xml, gzip", "application/json, br"})
  void whatCannotBeReadIsRefusedByName(String type, String encoding) throws Exception {
    HttpResponse<String> answer =
        send(
            request(type, "")
                .header("Content-Encoding", encoding)
                .POST(BodyPublishers.ofString(ARTICLE)));

    assertEquals(415, answer.statusCode());
  }

  @Test
  void aBodyThatIsNotPackedAsItSaysIsRefused() throws Exception {
    HttpResponse<String> answer =
        send(
            request(JSON, "")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString(ARTICLE)));

    assertEquals(400, answer.statusCode());
  }

  @Test
  void withoutBrokersASenderIsToldWhenToComeBack() throws Exception {
    articles.setReachable(false);
    HttpResponse<String> answer = post(JSON, ARTICLE);

    assertEquals(503, answer.statusCode());
    assertEquals("3", answer.headers().firstValue("Retry-After").orElse(""));
  }

  @Test
  void aKeyUsedAgainForTheSameRequestSendsNothingTwice() throws Exception {
    HttpResponse<String> first = keyed(ARTICLE);
    HttpResponse<String> second = keyed(ARTICLE);

    assertEquals(json(first), json(second));
    assertEquals(1, articles.all().size());
  }

  @Test
  void aKeyUsedForAnotherRequestIsRefused() throws Exception {
    keyed(ARTICLE);
    HttpResponse<String> answer = keyed(ARTICLE.replace("again", "no more"));

    assertEquals(422, answer.statusCode());
    assertEquals("Idempotency-Key", json(answer).path("field").asText());
  }

  @Test
  void aKeyOfARequestThatFailedMayBeUsedAgain() throws Exception {
    articles.setReachable(false);
    keyed(ARTICLE);
    articles.setReachable(true);

    assertEquals(202, keyed(ARTICLE).statusCode());
  }

  @Test
  void aBadLineSpoilsNoOther() throws Exception {
    String batch = String.join("\n", oneLine(ARTICLE), "{\"text\":\"x\"}", oneLine(ARTICLE), "");
    HttpResponse<String> answer = post("application/x-ndjson", batch);

    List<String> lines = answer.body().lines().toList();
    assertEquals(200, answer.statusCode());
    assertEquals(List.of(202, 422, 202), lines.stream().map(l -> status(l)).toList());
    assertEquals(lines.get(0), lines.get(2));
    assertEquals(2, articles.all().size());
  }

  @Test
  void aBatchStopsWhereTheBrokersDo() throws Exception {
    articles.setReachable(false);
    HttpResponse<String> answer = post("application/x-ndjson", oneLine(ARTICLE));

    assertEquals(503, answer.statusCode());
    assertEquals("3", answer.headers().firstValue("Retry-After").orElse(""));
    assertEquals(503, status(answer.body()));
  }

  @Test
  void aBatchHasABound() throws Exception {
    assertEquals(413, post("application/x-ndjson", " ".repeat(20_000_001)).statusCode());
  }

  @Test
  void whatCameInWentOutOrWasDropped() throws Exception {
    post(JSON, ARTICLE);
    post(JSON, "{}");
    post("text/plain", "x".repeat(10), "?publisher=a");
    articles.setReachable(false);
    post(JSON, ARTICLE);

    double dropped =
        meters.find("wirewatch.stage.dropped").counters().stream()
            .mapToDouble(c -> c.count())
            .sum();
    assertEquals(4, meters.get("wirewatch.stage.in").counter().count());
    assertEquals(2, meters.get("wirewatch.stage.out").counter().count());
    assertEquals(2, dropped);
    assertTrue(
        meters.find("wirewatch.stage.dropped").tag("reason", "unavailable").counter() != null);
  }

  private static String oneLine(String json) {
    return json.replace("\n", " ");
  }

  private static int status(String line) {
    try {
      return new JsonMapper().readTree(line).path("status").asInt();
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new JsonMapper().readTree(answer.body());
  }

  private HttpResponse<String> keyed(String article) throws Exception {
    return send(
        request(JSON, "")
            .header("Idempotency-Key", "key-1")
            .POST(BodyPublishers.ofString(article)));
  }

  private HttpResponse<String> zipped(String body) throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(body.getBytes(UTF_8));
    }
    return send(
        request(JSON, "")
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
  }

  private HttpResponse<String> post(String type, String body) throws Exception {
    return post(type, body, "");
  }

  private HttpResponse<String> post(String type, String body, String query) throws Exception {
    return send(request(type, query).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String type, String query) {
    return HttpRequest.newBuilder(URI.create(host.address() + "/v1/articles" + query))
        .header("Content-Type", type);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
