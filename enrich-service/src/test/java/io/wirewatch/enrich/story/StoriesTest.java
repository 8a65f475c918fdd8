package io.wirewatch.enrich.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.wirewatch.enrich.text.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class StoriesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String FERRY =
      "The ferry Solveig ran aground off Holm island and eighty passengers were brought ashore in"
          + " fishing boats, the coast guard said. Divers will inspect the hull.";
  private static final String FERRY_AGAIN =
      "Coast guard divers found a cracked rudder under the ferry Solveig, which ran aground off"
          + " Holm with eighty passengers. Fishing boats had rescued them.";
  private static final String BUDGET =
      "Lawmakers in Lindmark passed the budget by two votes after a quarrel over railway money."
          + " The finance minister promised a supplementary bill for bridges.";
  private static final String MATCH =
      "Striker Ivo Brandt scored twice in extra time as Velden beat Norrby to reach the cup final,"
          + " where champions Astor wait. The goalkeeper saved a penalty.";

  private static final String QUAKE =
      "An earthquake of magnitude 6.2 shook the Ardan valley in Kelvia before dawn and killed at"
          + " least 14 people, officials said. Rescuers dug through rubble in Upper Marn, where"
          + " houses collapsed. Governor Pavel Torun asked for tents and blankets.";
  private static final String OTHER_QUAKE =
      "An earthquake of magnitude 5.4 shook the Morrow coast before dawn and killed at least three"
          + " people, officials said. Rescuers dug through rubble in Saint Brannoc, where houses"
          + " collapsed. Mayor Ines Calloway asked for tents and blankets.";

  private final StoryTables tables = StoryTables.inMemory();
  private final Stories stories = new Stories(tables);

  @BeforeEach
  void someNewsBefore() {
    place("budget", "Lindmark budget passes", BUDGET, null, NOON);
    place("match", "Velden reach cup final", MATCH, null, NOON);
  }

  @Test
  void theFirstArticleNamesTheStory() {
    Placement placed = place("a", "Ferry aground off Holm", FERRY, null, NOON);
    assertEquals("story-a", placed.id());
    assertEquals("Ferry aground off Holm", placed.title());
  }

  @Test
  void anArticleOnTheSameEventJoins() {
    place("a", "Ferry aground off Holm", FERRY, null, NOON);
    assertEquals(
        "story-a",
        place("b", "Rudder cracked on stranded Holm ferry", FERRY_AGAIN, null, NOON).id());
  }

  @Test
  void otherNewsDoesNotJoin() {
    place("a", "Ferry aground off Holm", FERRY, null, NOON);
    assertNotEquals(
        place("c", "Second budget in Lindmark", BUDGET, null, NOON).id(),
        place("d", "Velden win", MATCH, null, NOON).id());
  }

  @Test
  void twoEventsOfOneKindAreTwoStories() {
    place("a", "Quake shakes Ardan valley", QUAKE, List.of("location:ardan", "location:kelvia"));
    assertEquals(
        "story-b",
        place("b", "Quake shakes Morrow coast", OTHER_QUAKE, List.of("location:morrow", "Q884")));
  }

  @Test
  void anotherLanguageJoinsByNamesAndNumbers() {
    place("a", "Quake shakes Ardan valley", QUAKE, List.of("location:ardan", "location:kelvia"));
    String inSpanish =
        "Un terremoto de magnitud 6.2 en el valle de Ardan, en Kelvia, deja 14 muertos en Upper"
            + " Marn, según el gobernador Pavel Torun.";
    List<String> entities = List.of("location:ardan", "location:kelvia", "person:pavel-torun");
    assertEquals("story-a", place("b", "Terremoto en Ardan", inSpanish, entities));
  }

  @Test
  void anArticleOfManyVersionsCountsOnce() {
    place("a", "Ferry aground off Holm", FERRY, null, NOON);
    place("a", "Ferry aground off Holm", FERRY_AGAIN, null, NOON);
    place("b", "Rudder cracked on stranded Holm ferry", FERRY_AGAIN, "a", NOON);
    Story story = tables.stories().get("story-a");
    assertEquals(2, story == null ? 0 : story.articles());
  }

  @Test
  void aNewVersionKeepsAnArticleFromBeingForgotten() {
    place("a", "Ferry aground off Holm", FERRY, null, NOON);
    place("b", "Rudder cracked on stranded Holm ferry", FERRY_AGAIN, "a", NOON);
    Instant amended = NOON.plus(Stories.MEMORY);
    place("b", "Ferry aground off Holm", FERRY_AGAIN, null, amended);
    place("c", "Velden win", MATCH, null, amended.plus(Duration.ofDays(1)));
    Instant late = amended.plus(Duration.ofDays(2));
    assertEquals("story-a", place("b", "Lindmark budget", BUDGET, null, late).id());
  }

  @Test
  void aForgottenArticleFindsTheStoryItBegan() {
    place("a", "Ferry aground off Holm", FERRY, null, NOON);
    Instant meanwhile = NOON.plus(Stories.MEMORY);
    place("b", "Rudder cracked on stranded Holm ferry", FERRY_AGAIN, "a", meanwhile);
    Instant late = meanwhile.plus(Duration.ofDays(1));
    assertEquals("story-a", place("a", "Lindmark budget", BUDGET, null, late).id());
    Story story = tables.stories().get("story-a");
    assertEquals(3, story == null ? 0 : story.articles());
  }

  @Test
  void aCopyJoinsItsSourceWithoutBeingWeighed() {
    place("a", "Ferry aground off Holm", FERRY, null, NOON);
    assertEquals("story-a", place("b", "", "Quite other words", "a", NOON).id());
  }

  @Test
  void aNewVersionStaysWhateverItSays() {
    place("a", "Ferry aground off Holm", FERRY, null, NOON);
    assertEquals("story-a", place("a", "Velden win", MATCH, null, NOON).id());
  }

  @Test
  void aStoryEndsAfterItsTime() {
    place("a", "Ferry aground off Holm", FERRY, null, NOON);
    Instant later = NOON.plus(Stories.MEMORY).plus(Duration.ofMillis(1));
    assertEquals("story-b", place("b", "Ferry aground off Holm", FERRY, null, later).id());
  }

  @Test
  void aRestartAfterEachArticleChangesNothing() {
    Stories steady = new Stories(StoryTables.inMemory());
    List<String> texts = List.of(FERRY, BUDGET, FERRY_AGAIN, MATCH, FERRY, BUDGET);
    StoryTables kept = StoryTables.inMemory();
    for (int i = 0; i < texts.size(); i++) {
      Document document = Document.of("", texts.get(i), "en");
      Telling telling = Telling.of(document, List.of());
      Vector terms = Terms.of(document, List.of());
      Placement restarted = new Stories(kept).place("n" + i, telling, terms, null, NOON);
      Placement known = steady.place("n" + i, telling, terms, null, NOON);
      assertEquals(known.id(), restarted.id());
      assertEquals(known.title(), restarted.title());
      assertEquals(known.events().size(), restarted.events().size());
    }
  }

  private Placement place(
      String id, String title, String text, @Nullable String copyOf, Instant at) {
    Document document = Document.of(title, text, "en");
    Telling telling = Telling.of(document, List.of());
    return stories.place(id, telling, Terms.of(document, List.of()), copyOf, at);
  }

  private String place(String id, String title, String text, List<String> entityIds) {
    Document document = Document.of(title, text, "en");
    Telling telling = Telling.of(document, List.of());
    return stories.place(id, telling, Terms.of(document, entityIds), null, NOON).id();
  }
}
