package io.wirewatch.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesCommandTest {

  static final String RULE =
      """
      id: floods
      title: Floods
      watch: flood AND NOT drill
      trigger:
        threshold: { count: articles, atLeast: %d, within: PT1H }
      severity: high
      """;

  private static final String TESTS =
      """
      tests:
        - name: two articles make an alert
          articles: [ { title: A flood }, { title: Another flood } ]
          expect: { alerts: %d }
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void testsThatPassExitWithZero() throws IOException {
    Said said = Said.by("rules", "test", file("r.yaml", RULE.formatted(2) + TESTS.formatted(1)));
    assertEquals(0, said.status(), said.out());
    assertTrue(said.out().contains("SUCCESS: 1 of 1 tests passed"), said.out());
  }

  @Test
  void aTestThatFailsIsNamedWithItsLineAndWhatItWants() throws IOException {
    String file = file("r.yaml", RULE.formatted(2) + TESTS.formatted(0));
    Said said = Said.by("rules", "test", file);
    assertEquals(1, said.status());
    assertTrue(said.out().contains(file + ":8: floods: two articles make an alert"), said.out());
    assertTrue(said.out().contains("alerts: expected none, there is 1"), said.out());
  }

  @Test
  void aFileWithErrorsFailsItsTests() throws IOException {
    Said said = Said.by("rules", "test", file("r.yaml", "id: x\nwatch: (a\n"));
    assertEquals(1, said.status());
    assertTrue(said.out().contains("r.yaml:"), said.out());
  }

  @Test
  void aRuleOrSetInTwoFilesIsAnErrorThatNamesBothPlaces() throws IOException {
    String one = file("a.yaml", "sets: { water: flood }\n" + RULE.formatted(2));
    String other = file("b.yaml", RULE.formatted(3) + "sets:\n  water: deluge\n");
    Said said = Said.by("rules", "check", one, other);
    assertEquals(1, said.status());
    String rule = other + ":1:5: the rule floods is also at " + one + ":2:5";
    String set = other + ":8:3: the set @water is also at " + one + ":1:9";
    assertTrue(said.out().contains(rule), said.out());
    assertTrue(said.out().contains(set), said.out());
    assertTrue(said.out().contains(one + ": 1 rule, 1 set"), said.out());
    Said good = Said.by("rules", "check", one);
    assertEquals(0, good.status(), good.out());
  }

  @Test
  void linesAreBacktestedAndHeldAgainstTheOldRules() throws IOException {
    Said said =
        Said.by(
            "rules",
            "backtest",
            "--rules",
            file("new.yaml", RULE.formatted(2)),
            "--against",
            file("old.yaml", RULE.formatted(3)),
            "--json",
            "--archive",
            file("articles.ndjson", lines()));
    assertEquals(0, said.status(), said.out());
    JsonNode root = new ObjectMapper().readTree(said.out());
    assertEquals(3, root.path("articles").asInt());
    assertEquals(1, root.path("alerts").size());
    assertEquals("2026-03-01T12:10:00Z", root.path("alerts").path(0).path("openedAt").asText());
    assertEquals("high", root.path("alerts").path(0).path("severity").asText());
    assertEquals(1, root.path("perDay").path("2026-03-01").asInt());
    assertEquals(1, root.path("against").path("onlyNew").size());
  }

  @Test
  void anArchiveGivesTheSameAsTheLinesItWasMadeOf() throws IOException {
    String rule = file("new.yaml", RULE.formatted(2));
    String lines = file("articles.ndjson", lines());
    String archive = folder.resolve("archive").toString();
    Said made = Said.by("rules", "archive", archive, "--archive", lines);
    assertEquals(0, made.status(), made.out());
    assertTrue(made.out().startsWith("3 articles"), made.out());
    Said fromArchive = Said.by("rules", "backtest", "--rules", rule, "--archive", archive);
    Said fromLines = Said.by("rules", "backtest", "--rules", rule, "--archive", lines);
    assertEquals(fromLines, fromArchive);
    assertTrue(fromLines.out().startsWith("3 articles, 1 alerts"), fromLines.out());
  }

  @Test
  void explainSaysOfEachClauseWhetherItHolds() throws IOException {
    Said said =
        Said.by(
            "rules",
            "explain",
            "--rule",
            file("r.yaml", RULE.formatted(2)) + "#floods",
            file("articles.ndjson", lines()));
    assertEquals(1, said.status());
    assertTrue(said.out().contains("true  flood at title 2-7 \u201cflood\u201d"), said.out());
    assertTrue(said.out().contains("false NOT drill"), said.out());
  }

  @Test
  void explainTellsWhatStandsInTheFurnitureOnly() throws IOException {
    String page =
        """
        <html><head><title>Sun</title></head><body><nav><a href="/f">Flood news</a></nav>
        <article><h1>Sun all week</h1><p>%s</p></article></body></html>
        """
            .formatted("The weather stays fine in all of the country, they said. ".repeat(20));
    Said said =
        Said.by(
            "rules",
            "explain",
            "--rule",
            file("r.yaml", RULE.formatted(2)),
            file("page.html", page));
    assertEquals(1, said.status());
    assertTrue(said.out().contains("it would match with the furniture"), said.out());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String lines() {
    return line("a", "12:00", "A flood in the valley")
        + line("b", "12:10", "Another flood in the hills")
        + line("c", "18:00", "A flood drill at the harbour");
  }

  static String line(String id, String time, String title) {
    return """
    {"id":"%s","title":"%s","text":"%s.","language":"en","publisher":"p.example",\
    "publishedAt":"2026-03-01T%s:00Z","entities":[],"keywords":[],"figures":[],\
    "origin":"%s","story":"s"}
    """
        .formatted(id, title, title, time, id);
  }
}
