package io.wirewatch.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class EnrichLinesTest {
  private static final String FERRY =
      "The ferry Solveig ran aground off Holm island early on Monday, and eighty passengers were"
          + " brought ashore in fishing boats before the tide turned, the coast guard said.";

  private final EnrichLines lines = new EnrichLines(false, Instant.parse("2026-03-02T12:00:00Z"));

  @Test
  void aLineIsAnsweredWithTheArticle() throws JsonProcessingException {
    JsonNode answer =
        answer("{\"id\":\"a\",\"title\":\"Ferry aground\",\"text\":\"" + FERRY + "\"}");
    assertEquals("a", answer.path("id").asText());
    assertEquals("Ferry aground", answer.path("title").asText());
    assertEquals(FERRY, answer.path("text").asText());
    assertEquals("en", answer.path("language").asText());
    assertEquals("a", answer.path("origin").asText());
    assertEquals("story-a", answer.path("story").asText());
    assertTrue(answer.path("entities").isArray() && answer.path("quotes").isArray());
  }

  @Test
  void aCopyAmongTheLinesSharesTheOrigin() throws JsonProcessingException {
    answer("{\"id\":\"a\",\"text\":\"" + FERRY + "\"}");
    JsonNode answer = answer("{\"id\":\"b\",\"html\":\"<p>" + FERRY + "</p>\"}");
    assertEquals("a", answer.path("origin").asText());
    assertEquals("story-a", answer.path("story").asText());
  }

  @Test
  void anAnswerAskedForLaterKnowsOfStoriesThatWereMergedMeanwhile() throws JsonProcessingException {
    List<String> words =
        List.of(
            ("brolin cravit delmok estral fomber gildor havrik istrel jornak keldam"
                    + " lorvin morbek norgil opstar pelvik quorin rastel sumver tolgan urdek")
                .split(" ", -1));
    lines.answer(line("a", words.subList(0, 12)));
    Supplier<String> later = lines.answerLater(line("b", words.subList(9, 20)));
    ObjectMapper json = new ObjectMapper();
    assertEquals("story-b", json.readTree(later.get()).path("story").asText());
    for (int i = 0; i < 12; i++) {
      List<String> shuffled = new ArrayList<>(words);
      Collections.shuffle(shuffled, new Random(i));
      lines.answer(line("c" + i, shuffled));
    }
    assertEquals("story-a", json.readTree(later.get()).path("story").asText());
  }

  private static String line(String id, List<String> words) {
    return "{\"id\":\"%s\",\"title\":\"About it\",\"text\":\"The %s.\"}"
        .formatted(id, String.join(", ", words));
  }

  @Test
  void anExplanationShowsWhatWasKeptAndCutAndWhomItCopies() {
    String html =
        "<head><meta property='article:published_time' content='2026-03-02T08:30:00Z'></head>"
            + "<article><h1>Ferry aground</h1><p>HOLM - "
            + FERRY
            + "</p><figure><figcaption>The ferry at anchor.</figcaption></figure>"
            + "<p>Related: Storm ahead</p><p>"
            + FERRY.replace("eighty", "eighty-two")
            + "</p></article>";
    lines.explain("{\"id\":\"a\",\"text\":\"" + FERRY + "\"}");
    String told = lines.explain("{\"id\":\"b\",\"html\":\"" + html + "\"}");
    assertTrue(told.startsWith("b  Ferry aground\n"), told);
    assertTrue(told.contains("published   2026-03-02T08:30:00Z  (meta, trusted 0."), told);
    assertTrue(told.contains("+ lead        "), told);
    assertTrue(told.contains("- caption     The ferry at anchor."), told);
    assertTrue(told.contains("% of its text from a\n"), told);
    assertTrue(told.contains("  story       story-a"), told);
  }

  @Test
  void aRewriteAmongTheLinesIsSaidToBeDerivedFromWhatItWasMadeOf() throws JsonProcessingException {
    String wire =
        "The ferry Solveig sank off Holm with 212 people aboard on Sunday; 198 were saved, 6 are"
            + " dead and 8 missing. It had carried 310,000 passengers a year since 1987, Ulrik"
            + " Sande said.";
    String rewrite =
        "Of 212 travellers on the Solveig, 198 live. Near Holm it went down on Sunday, commander"
            + " Ulrik Sande told us, 6 of them being dead and 8 not found. From 1987 on 310,000"
            + " used it.";
    answer("{\"id\":\"a\",\"text\":\"" + wire + "\"}");
    JsonNode derived = answer("{\"id\":\"b\",\"text\":\"" + rewrite + "\"}").path("derivedFrom");
    assertEquals("a", derived.path("articleId").asText());
    assertTrue(derived.path("confidence").asDouble() > 0.8, derived::toString);
    assertEquals("212", derived.path("figures").path(0).asText());
    String told = lines.explain("{\"id\":\"c\",\"text\":\"" + rewrite + "\"}");
    assertTrue(told.contains("  derived     from a ("), told);
    assertTrue(told.contains("% sure): shares the figures 212, 198, "), told);
  }

  @Test
  void aTextTakenAsItIsStaysAsItIs() throws JsonProcessingException {
    JsonNode answer =
        new ObjectMapper()
            .readTree(
                new EnrichLines(true, Instant.parse("2026-03-02T12:00:00Z"))
                    .answer("{\"id\":\"a\",\"text\":\" Share \\n\\n x\"}"));
    assertEquals(" Share \n\n x", answer.path("text").asText());
  }

  @Test
  void aBadLineIsAnsweredWithAnErrorAndTheNextIsRead() throws JsonProcessingException {
    assertTrue(answer("{\"id\":").hasNonNull("error"));
    assertEquals("id must be given", answer("{\"text\":\"x\"}").path("error").asText());
    JsonNode time = answer("{\"id\":\"a\",\"text\":\"x\",\"publishedAt\":\"noon\"}");
    assertEquals("a", time.path("id").asText());
    assertTrue(time.path("error").asText().contains("noon"));
    assertFalse(answer("{\"id\":\"b\",\"text\":\"Fine.\"}").has("error"));
  }

  @Test
  void anAnswerIsOneLine() {
    String answer =
        new EnrichLines(true, Instant.parse("2026-03-02T12:00:00Z"))
            .answer("{\"id\":\"a\",\"text\":\"x\\u2028y\\u0085z\\nw\"}");
    assertEquals(1, answer.split("\\R").length);
  }

  private JsonNode answer(String line) throws JsonProcessingException {
    return new ObjectMapper().readTree(lines.answer(line));
  }
}
