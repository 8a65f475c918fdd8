package io.wirewatch.desk;

import static io.wirewatch.desk.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SilenceApiTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String SILENCE =
      """
      {"matchers":[{"field":"rule","value":"troops-abroad"}],"for":"PT2H","by":"Anna","why":"drill"}
      """;

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
  void aSilenceIsMadeReadAndLifted() {
    var answer = desk.send("POST", "/v1/silences", SILENCE);
    assertEquals(201, answer.statusCode(), answer.body());
    JsonNode made = Json.of(answer.body());
    assertEquals("a3f9c1", made.at("/mutes/0/id").asText());
    String path = answer.headers().firstValue("Location").orElseThrow();
    assertEquals("2026-03-04T14:00:00Z", Json.of(desk.get(path).body()).path("until").asText());
    assertEquals(1, Json.of(desk.get("/v1/silences").body()).path("silences").size());
    assertEquals(204, desk.send("DELETE", path, "").statusCode());
    assertEquals(404, desk.get(path).statusCode());
    assertEquals(404, desk.send("DELETE", path, "").statusCode());
  }

  @Test
  void whatItWouldMuteIsToldBeforeItIsMade() {
    String matchers = "{\"matchers\":[{\"field\":\"severity\",\"value\":\"critical\"}]}";
    JsonNode told = Json.of(desk.send("POST", "/v1/silences/preview", matchers).body());
    assertEquals(1, told.path("mutes").size());
    assertEquals("b77e02", told.at("/mutes/0/id").asText());
    assertEquals(0, Json.of(desk.get("/v1/silences").body()).path("silences").size());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scope=rule+group | 1
          scope=rule       | 2
          scope=group      | 1
          none=            | 1
          """)
  void inAFormTheScopeSaysWhichFieldsCount(String scope, int mutes) {
    desk.bring(Samples.alert("more", NOON).setGroup("story-9").build());
    String form = "rule=troops-abroad&group=story-1&severity=&publisher=&" + scope;
    var answer = desk.send("POST", "/v1/silences/preview", form, "Content-Type", FORM);
    assertEquals(mutes, Json.of(answer.body()).path("mutes").size(), answer.body());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case          | body                                                                                   | field
          no matchers     | {"for":"PT1H","by":"A","why":"x"}                                                      | matchers
          unknown matcher | {"matchers":[{"field":"rules","value":"x"}],"for":"PT1H","by":"A","why":"x"}           | field
          no severity     | {"matchers":[{"field":"severity","value":"loud"}],"for":"PT1H","by":"A","why":"x"}     | severity
          no end          | {"matchers":[{"field":"rule","value":"x"}],"by":"A","why":"x"}                         | until
          no reason       | {"matchers":[{"field":"rule","value":"x"}],"for":"PT1H","by":"A"}                      | why
          nobody          | {"matchers":[{"field":"rule","value":"x"}],"for":"PT1H","why":"x"}                     | by
          """)
  void whatCannotBeASilenceIsRefused(String name, String body, String field) {
    var answer = desk.send("POST", "/v1/silences", body);
    assertEquals(422, answer.statusCode());
    assertEquals(field, Json.of(answer.body()).path("field").asText(), answer.body());
  }

  @Test
  void theSameKeySentAgainIsTheSameSilence() {
    for (int i = 0; i < 2; i++) desk.send("POST", "/v1/silences", SILENCE, "Idempotency-Key", "k");
    assertEquals(1, Json.of(desk.get("/v1/silences").body()).path("silences").size());
  }

  @Test
  void aFormLiftsToo() {
    String id = Json.of(desk.send("POST", "/v1/silences", SILENCE).body()).path("id").asText();
    var answer = desk.send("POST", "/v1/silences/" + id + "/lift", "", "Content-Type", FORM);
    assertEquals(303, answer.statusCode());
    assertEquals(404, desk.get("/v1/silences/" + id).statusCode());
  }

  @Test
  void anotherSitesPageMaySilenceNothing() {
    String[] site = {"Sec-Fetch-Site", "cross-site"};
    assertEquals(403, desk.send("POST", "/v1/silences", SILENCE, site).statusCode());
    assertEquals(403, desk.send("DELETE", "/v1/silences/x", "", site).statusCode());
    assertEquals(403, desk.send("POST", "/v1/silences/x/lift", "", site).statusCode());
  }
}
