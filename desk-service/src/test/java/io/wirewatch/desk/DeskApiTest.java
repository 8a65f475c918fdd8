package io.wirewatch.desk;

import static io.wirewatch.desk.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.DeskAction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeskApiTest {

  private static final String ACKNOWLEDGE = "/v1/alerts/a3f9c1/acknowledge";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DeskFixture desk;

  @BeforeEach
  void open() {
    desk = DeskFixture.atNoon();
    Preview.fill(desk, NOON);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void alertsAreListedAsTheContractHasThem() {
    JsonNode list = json(desk.get("/v1/alerts?state=open").body());
    assertEquals(2, list.path("alerts").size());
    JsonNode alert = json(desk.get("/v1/alerts/a3f9c1").body());
    assertEquals("open", alert.path("state").asText());
    assertEquals(4, alert.path("origins").asInt());
    assertEquals("2026-03-04T11:56:00Z", alert.path("openedAt").asText());
    assertTrue(alert.path("resolvedAt").isNull());
    assertEquals(12, alert.at("/evidence/0/matches/0/start").asInt());
    assertEquals(404, desk.get("/v1/alerts/nope").statusCode());
    assertEquals(422, desk.get("/v1/alerts?state=shut").statusCode());
  }

  @Test
  void acknowledgingWritesWhoAndWhat() {
    var answer = desk.send("POST", ACKNOWLEDGE, "{\"by\":\" Anna \"}");
    assertEquals(202, answer.statusCode());
    DeskAction action = desk.actions().getFirst();
    assertEquals("Anna", action.getBy());
    assertEquals(ActionKind.ACKNOWLEDGE, action.getKind());
    assertEquals("troops-abroad", action.getRuleId());
    assertEquals("story-1", action.getGroup());
    assertEquals("acknowledged", json(desk.get("/v1/alerts/a3f9c1").body()).path("state").asText());
  }

  @Test
  void aFormGoesBackToTheAlertAndTheNameIsRemembered() {
    var answer = desk.send("POST", ACKNOWLEDGE, "by=Zo%C3%AB", "Content-Type", FORM);
    assertEquals(303, answer.statusCode());
    assertEquals("/alerts/a3f9c1", answer.headers().firstValue("Location").orElseThrow());
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.startsWith("wirewatch_name=Zo%C3%AB"), cookie);
    String page = desk.get("/alerts/b77e02", "Cookie", cookie.split(";", -1)[0]).body();
    assertTrue(page.contains("value=\"Zoë\""), page);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case             | path                          | body          | status
          no name            | /v1/alerts/a3f9c1/acknowledge | {}            | 422
          a blank name       | /v1/alerts/a3f9c1/acknowledge | {"by":"  "}   | 422
          not JSON           | /v1/alerts/a3f9c1/acknowledge | {by           | 400
          an unknown alert   | /v1/alerts/nope/acknowledge   | {"by":"Anna"} | 404
          a resolved alert   | /v1/alerts/d981aa/acknowledge | {"by":"Anna"} | 409
          """)
  void whatCannotBeAcknowledgedIsRefused(String name, String path, String body, int status) {
    var answer = desk.send("POST", path, body);
    assertEquals(status, answer.statusCode());
    assertEquals(status, json(answer.body()).path("status").asInt());
    assertEquals(List.of(), desk.actions());
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      textBlock =
          """
          # header,       value,                   status
          Sec-Fetch-Site, same-origin,             202
          Sec-Fetch-Site, cross-site,              403
          Sec-Fetch-Site, same-site,               403
          Origin,         https://evil.example,    403
          Origin,         null,                    403
          """)
  void anotherSitesPageMayNotChangeAnything(String header, String value, int status) {
    var answer = desk.send("POST", ACKNOWLEDGE, "{\"by\":\"Anna\"}", header, value);
    assertEquals(status, answer.statusCode());
  }

  @Test
  void whatTheBrokersDoNotConfirmIsNotToldAsDone() {
    desk.loseBrokers();
    var answer = desk.send("POST", ACKNOWLEDGE, "{\"by\":\"Anna\"}");
    assertEquals(503, answer.statusCode());
    assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
  }

  @Test
  void aRuleIsWrittenReadAndDeleted() {
    String yaml = Samples.yaml("bridges", "Closed bridges", 2);
    assertEquals(202, desk.send("PUT", "/v1/rules/bridges", yaml).statusCode());
    JsonNode rule = json(desk.get("/v1/rules/bridges").body());
    assertEquals("2 origins within 6 h, per story", rule.path("condition").asText());
    assertEquals(yaml, rule.path("yaml").asText());
    assertEquals(204, desk.send("DELETE", "/v1/rules/bridges", "").statusCode());
    assertEquals(404, desk.get("/v1/rules/bridges").statusCode());
    assertEquals(404, desk.send("DELETE", "/v1/rules/bridges", "").statusCode());
  }

  @Test
  void aRuleThatCannotBeReadIsRefusedWithThePlace() {
    String broken = Samples.yaml("bridges", "Closed bridges", 2).replace("severity", "severety");
    for (String method : List.of("PUT /v1/rules/bridges", "POST /v1/rules/check")) {
      String[] parts = method.split(" ", -1);
      var answer = desk.send(parts[0], parts[1], broken);
      assertEquals(422, answer.statusCode());
      assertTrue(answer.headers().firstValue("Content-Type").orElse("").contains("problem+json"));
      JsonNode error = json(answer.body()).at("/errors/0");
      assertEquals(7, error.path("line").asInt());
      assertEquals(1, error.path("column").asInt());
    }
    assertEquals(200, desk.send("POST", "/v1/rules/check", Samples.yaml("b", "B", 2)).statusCode());
  }

  @Test
  void aSetIsWrittenNamedByARuleAndCannotBeTakenFromIt() {
    String rule =
        """
        id: bridges
        title: Bridges
        watch: (@crossings) AND closed
        trigger: { threshold: { atLeast: 2, within: 1h } }
        """;
    assertEquals(422, desk.send("PUT", "/v1/rules/bridges", rule).statusCode());
    String set = "sets: { crossings: bridge OR ferry }";
    assertEquals(202, desk.send("PUT", "/v1/sets/crossings?by=Anna", set).statusCode());
    assertEquals(202, desk.send("PUT", "/v1/rules/bridges", rule).statusCode());
    assertEquals("crossings", json(desk.get("/v1/sets").body()).at("/sets/0/name").asText());
    assertEquals("Anna", json(desk.get("/v1/sets").body()).at("/sets/0/author").asText());
    var deleted = desk.send("DELETE", "/v1/sets/crossings", "");
    assertEquals(422, deleted.statusCode());
    assertTrue(deleted.body().contains("without @crossings: bridges"), deleted.body());
    String broken = "sets: { crossings: title:(bridge }";
    assertEquals(422, desk.send("PUT", "/v1/sets/crossings", broken).statusCode());
    assertEquals(422, desk.send("PUT", "/v1/sets/tunnels", set).statusCode());
    desk.send("DELETE", "/v1/rules/bridges", "");
    assertEquals(204, desk.send("DELETE", "/v1/sets/crossings", "").statusCode());
    assertEquals(404, desk.send("DELETE", "/v1/sets/crossings", "").statusCode());
  }

  @Test
  void aRuleUnderAnotherNameIsRefused() {
    var answer = desk.send("PUT", "/v1/rules/bridges", Samples.yaml("tunnels", "Tunnels", 2));
    assertEquals(422, answer.statusCode());
  }

  @Test
  void aRuleThatIsTooLargeIsRefused() {
    assertEquals(413, desk.send("PUT", "/v1/rules/big", "#".repeat(70_000)).statusCode());
  }

  @Test
  void theStreamTellsAChangeWithItsArticles() throws IOException {
    URLConnection connection = desk.at("/v1/stream").toURL().openConnection();
    connection.setReadTimeout(10_000);
    connection.setRequestProperty("Accept", "text/event-stream");
    try (var reader =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      next(reader, "event: heartbeat");
      desk.bring(
          Samples.alert("n", NOON)
              .setEvidence(List.of(Samples.evidence("x9", "a.example", "T", "S", "", NOON)))
              .build());
      next(reader, "event: alert");
      JsonNode told = json(next(reader, "data:").substring("data:".length()));
      assertEquals("n", told.path("id").asText());
      assertEquals("x9", told.at("/evidence/0").asText());
      assertEquals("open", told.path("state").asText());
    }
  }

  private static String next(BufferedReader reader, String start) throws IOException {
    String line = reader.readLine();
    while (line != null && !line.startsWith(start)) line = reader.readLine();
    if (line == null) throw new AssertionError("the stream ended before " + start);
    return line;
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
