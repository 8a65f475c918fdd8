package io.wirewatch.desk;

import static io.wirewatch.desk.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DraftApiTest {

  private DeskFixture desk;

  @BeforeEach
  void open() {
    desk = DeskFixture.atNoon();
    PreviewRules.fill(desk, NOON);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void promotingTakesOutTheLineAndNothingElseAndLeavesTheAuthor() {
    assertEquals(202, desk.send("POST", "/v1/rules/mines/promote", "").statusCode());
    JsonNode rule = rule("mines");
    assertEquals(PreviewRules.MINES.replaceFirst("staged.*\n", ""), rule.path("yaml").asText());
    assertEquals("Carla", rule.path("author").asText());
    assertFalse(rule.path("staged").asBoolean());
    assertEquals(409, desk.send("POST", "/v1/rules/mines/promote", "").statusCode());
    assertEquals(404, desk.send("POST", "/v1/rules/none/promote", "").statusCode());
  }

  @Test
  void stagingAddsTheLineAndRemembersWhoWroteIt() {
    String yaml = Samples.yaml("bridges", "Closed bridges", 2);
    var answer = desk.send("PUT", "/v1/rules/bridges/stage?by=Anna", yaml);
    assertEquals(202, answer.statusCode(), answer.body());
    assertEquals(yaml + "staged: true\n", rule("bridges").path("yaml").asText());
    assertEquals("Anna", rule("bridges").path("author").asText());
    assertTrue(rule("bridges").path("staged").asBoolean());
  }

  @Test
  void whatCannotBePromotedByALineIsToBeEditedByHand() {
    String flow =
        "{id: flow, title: T, watch: word, staged: true, trigger: {threshold: {atLeast: 2, within:"
            + " PT1H}}}";
    assertEquals(202, desk.send("PUT", "/v1/rules/flow", flow).statusCode());
    var answer = desk.send("POST", "/v1/rules/flow/promote", "");
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("by hand"), answer.body());
    assertEquals(flow, rule("flow").path("yaml").asText());
  }

  @Test
  void theTestsOfATextAreRun() {
    JsonNode run = Json.of(desk.send("POST", "/v1/rules/test", PreviewRules.MINES).body());
    assertFalse(run.path("passed").asBoolean());
    assertTrue(run.at("/tests/0/passed").asBoolean(), run.toString());
    assertEquals("a drill is none", run.at("/tests/1/name").asText());
    assertTrue(run.at("/tests/1/failures/0").asText().contains("[1]"), run.toString());
    String broken = PreviewRules.MINES.replace("severity", "severety");
    assertEquals(422, desk.send("POST", "/v1/rules/test", broken).statusCode());
  }

  @Test
  void anArticleThatIsKeptIsExplained() {
    JsonNode told = explain("{\"rule\":\"mines\",\"article\":\"m3\"}");
    assertTrue(told.path("holds").asBoolean());
    assertEquals(2, told.at("/watch/clauses").size());
    assertTrue(told.at("/watch/clauses/0/holds").asBoolean());
    JsonNode place = told.at("/watch/clauses/0/places/0");
    assertEquals("title", place.path("field").asText());
    String found =
        told.path("title")
            .asText()
            .substring(place.path("start").asInt(), place.path("end").asInt());
    assertEquals("trapped in the Oderfeld mine", found);
    JsonNode drill = explain("{\"rule\":\"mines\",\"article\":\"m5\"}");
    assertFalse(drill.path("holds").asBoolean());
    assertFalse(drill.at("/watch/clauses/1/holds").asBoolean());
  }

  @Test
  void anArticleThatIsWrittenIsExplainedByADraft() {
    JsonNode told =
        explain(
            "{\"yaml\":\"id: x\\ntitle: X\\nwatch: bridge AND closed\\ntrigger: { threshold: {"
                + " atLeast: 1, within: PT1H } }\\n\",\"article\":{\"title\":\"A bridge is"
                + " open\"}}");
    assertFalse(told.path("holds").asBoolean());
    assertTrue(told.at("/watch/clauses/0/holds").asBoolean());
    assertFalse(told.at("/watch/clauses/1/holds").asBoolean());
  }

  @Test
  void anArticleThatIsNotKeptIsSaidToBeTooOld() {
    String body = "{\"rule\":\"mines\",\"article\":\"gone\"}";
    var answer = desk.send("POST", "/v1/rules/explain", body);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("reach back to " + NOON), answer.body());
    assertEquals(404, desk.get("/v1/articles/gone").statusCode());
    JsonNode kept = Json.of(desk.get("/v1/articles/m3").body());
    assertEquals("oderfeld-news.example", kept.path("publisher").asText());
  }

  @Test
  void whatKeptEachCandidateFromCountingIsTold() {
    JsonNode candidates = rule("mines").path("candidates");
    assertEquals("m4", candidates.at("/0/article").asText());
    assertTrue(candidates.at("/0/why").asText().contains("does not match"));
    assertTrue(candidates.at("/1/counted").asBoolean());
    assertEquals("same origin as m1-news.example", candidates.at("/2/why").asText());
    assertEquals(2, rule("mines").at("/nearMiss/count").asInt());
  }

  @Test
  void anotherSitesPageMayNeitherStageNorPromote() {
    String[] site = {"Sec-Fetch-Site", "cross-site"};
    assertEquals(403, desk.send("POST", "/v1/rules/mines/promote", "", site).statusCode());
    assertEquals(403, desk.send("PUT", "/v1/rules/mines/stage", "x", site).statusCode());
  }

  private JsonNode explain(String body) {
    var answer = desk.send("POST", "/v1/rules/explain", body);
    assertEquals(200, answer.statusCode(), answer.body());
    return Json.of(answer.body());
  }

  private JsonNode rule(String id) {
    return Json.of(desk.get("/v1/rules/" + id).body());
  }
}
