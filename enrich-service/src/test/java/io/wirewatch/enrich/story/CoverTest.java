package io.wirewatch.enrich.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CoverTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String FERRY =
      "The ferry Solveig ran aground off Holm with eighty passengers on Monday, the coast guard"
          + " said. Fishing boats brought the passengers ashore. Divers will inspect the hull of"
          + " the ferry off Holm.";

  private final Stories stories = new Stories(StoryTables.inMemory());

  @Test
  void aQuestionGivesWayToAStatement() {
    assertEquals("What now?", place("a", "What now?", FERRY, null).title());
    assertEquals(
        "Ferry Solveig aground off Holm",
        place("b", "Ferry Solveig aground off Holm", FERRY + " More boats came.", null).title());
  }

  @Test
  void aStatementDoesNotGiveWayToAQuestion() {
    place("a", "Ferry Solveig aground off Holm", FERRY, null);
    assertEquals(
        "Ferry Solveig aground off Holm",
        place("b", "Why is ferry Solveig aground off Holm, the coast guard said?", FERRY, null)
            .title());
  }

  @Test
  void aCopyLendsNothing() {
    place("a", "Odd headline", FERRY, null);
    assertEquals("Odd headline", place("b", "Ferry Solveig aground off Holm", FERRY, "a").title());
  }

  @Test
  void whatWasTakenBackIsNotWhatAStoryIsKnownBy() {
    place("a", "Ferry Solveig aground off Holm", FERRY, null);
    StoryEvent.Stands stands = (StoryEvent.Stands) stories.withdraw("a").getFirst();
    assertEquals("", stands.story().headline());
    assertEquals("", stands.story().summary());
    assertEquals(List.of(), stories.withdraw("a"));
    assertEquals("Ferry on reef", place("b", "Ferry on reef", FERRY, null).title());
  }

  @Test
  void aNewVersionReplacesWhatTheOlderLent() {
    place("a", "Ferry Solveig aground off Holm", FERRY, null);
    assertEquals("Ferry Solveig freed", place("a", "Ferry Solveig freed", FERRY, null).title());
  }

  @Test
  void theSummaryIsASentenceThatCanStandAlone() {
    String text =
        "Is this the end? “The ferry was unlucky, and all of us on the ferry were lucky,” said"
            + " captain Lie. "
            + FERRY;
    int quoted = text.indexOf("said captain");
    Document document = Document.of("", text, "en");
    Telling telling = Telling.of(document, List.of(new Range(17, quoted)));
    assertEquals(
        "The ferry Solveig ran aground off Holm with eighty passengers on Monday, the coast guard"
            + " said.",
        telling.sentences().getFirst().text());
    assertTrue(telling.sentences().size() <= Telling.MOST);
  }

  @Test
  void inWhateverOrderArticlesComeTheHeadlineChangesSeldom() {
    List<String> headlines =
        List.of(
            "Ferry Solveig aground off Holm",
            "Ferry with eighty passengers runs aground",
            "Coast guard: ferry aground off Holm",
            "Fishing boats bring ferry passengers ashore",
            "Divers to inspect hull of ferry Solveig",
            "Passengers of the Solveig tell their story",
            "Solveig: eighty passengers safe off Holm",
            "Drama off Holm");
    int changes = 0;
    for (int seed = 0; seed < 20; seed++) {
      List<String> order = new ArrayList<>(headlines);
      Collections.shuffle(order, new Random(seed));
      Stories fresh = new Stories(StoryTables.inMemory());
      List<String> shown = new ArrayList<>();
      for (String headline : order) {
        Document document = Document.of(headline, FERRY + " " + headline + ".", "en");
        Telling telling = Telling.of(document, List.of());
        Vector terms = Terms.of(document, List.of());
        shown.add(fresh.place(headline, telling, terms, null, NOON).title());
      }
      Set<String> different = new HashSet<>(shown);
      changes += different.size() - 1;
      for (int i = 1; i < shown.size(); i++) {
        int at = i;
        boolean back =
            !shown.get(i).equals(shown.get(i - 1))
                && shown.subList(0, at - 1).contains(shown.get(i));
        assertTrue(!back, () -> "back to what it was: " + shown);
      }
    }
    int all = changes;
    assertTrue(changes <= 40, () -> "changes in 20 orders: " + all);
  }

  private Placement place(String id, String title, String text, @Nullable String copyOf) {
    Document document = Document.of(title, text, "en");
    Telling telling = Telling.of(document, List.of());
    return stories.place(id, telling, Terms.of(document, List.of()), copyOf, NOON);
  }
}
