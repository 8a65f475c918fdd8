package io.wirewatch.enrich.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.enrich.story.Placement.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two events of one kind, whose articles have four terms of ten in common: enough for one story.
final class SplittingTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Vector FIRST = terms(IntStream.range(1, 11));
  private static final Vector SECOND = terms(IntStream.range(7, 17));
  private static final Vector BOTH = terms(IntStream.range(1, 17));

  private final StoryTables tables = StoryTables.inMemory();
  private Stories stories = new Stories(tables);
  private Instant now = NOON;

  @Test
  void aStoryOfTwoEventsIsPartedWhenEachHasThreeTexts() {
    for (String id : List.of("a1", "a2", "a3", "b1", "b2")) {
      assertEquals("story-a1", place(id).id());
    }
    Placement last = place("b3");
    assertEquals("story-b1", last.id());
    StoryEvent.Stands rest = (StoryEvent.Stands) last.events().getFirst();
    assertEquals("story-a1", rest.id());
    assertEquals(3, rest.story().articles());
    StoryEvent.Parted parted = (StoryEvent.Parted) last.events().getLast();
    assertEquals("story-b1", parted.id());
    assertEquals("story-a1", parted.from());
    assertEquals("story-a1", parted.part().partedFrom());
    assertEquals(3, parted.part().articles());
    assertEquals(3, parted.part().origins());
    assertEquals(NOON.plusSeconds(4), parted.part().firstAt());
    assertEquals(NOON.plusSeconds(6), parted.part().lastAt());
    assertEquals(NOON.plusSeconds(3), rest.story().lastAt());
    assertEquals(
        List.of(new Move("b1", "story-b1", "b1"), new Move("b2", "story-b1", "b1")),
        last.movesBut("b3"));
  }

  @Test
  void laterArticlesGoToTheStoryOfTheirEvent() {
    part();
    assertEquals("story-a1", place("a4").id());
    assertEquals("story-b1", place("b4").id());
    assertEquals("story-b1", stories.place("x", Telling.NONE, FIRST, "b2", now).id());
    assertEquals("story-b1", stories.place("b1", Telling.NONE, FIRST, null, now).id());
  }

  @Test
  void articlesThatAgreeOnWhoAndWhereAreNotParted() {
    List<StoryEvent> events = new ArrayList<>();
    for (int i = 0; i < Parts.MOST_MEMBERS; i++) {
      IntStream side = i % 2 == 0 ? IntStream.range(7, 11) : IntStream.range(11, 15);
      Vector article = terms(IntStream.concat(IntStream.range(1, 7), side));
      events.addAll(stories.place("a" + i, Telling.NONE, article, null, now).events());
    }
    assertTrue(events.stream().allMatch(StoryEvent.Stands.class::isInstance), events::toString);
    assertEquals(1, events.stream().map(StoryEvent::id).distinct().count());
  }

  @Test
  void copiesAreNoTextsAndGoWithWhatTheyCopy() {
    Stream.of("a1", "a2", "a3", "b1").forEach(this::place);
    for (int i = 0; i < 8; i++) {
      String id = "c" + i;
      assertEquals(
          "story-a1", stories.place(id, Telling.NONE, SECOND, i == 0 ? "b1" : "c0", tick()).id());
    }
    place("b2");
    List<StoryEvent> events = new ArrayList<>();
    for (int i = 3; i < 9; i++) events.addAll(place("b" + i).events());
    // The event of more articles keeps the id, though the other began the story.
    StoryEvent.Parted parted = parted(events);
    assertEquals(List.of("a1", "a2", "a3"), parted.moved());
    assertEquals("story-a2", parted.id());
    assertEquals("story-a2", stories.place("a1", Telling.NONE, FIRST, null, tick()).id());
    assertEquals("story-a1", stories.place("c9", Telling.NONE, FIRST, "c3", tick()).id());
  }

  @Test
  void whatWasPartedIsNotMergedAgain() {
    part();
    for (int i = 0; i < 20; i++) {
      Placement placed = stories.place("x" + i, Telling.NONE, BOTH, null, tick());
      assertTrue(placed.events().stream().noneMatch(StoryEvent.Merged.class::isInstance));
    }
  }

  @Test
  void aRestartAfterEachArticleChangesNothing() {
    StoryTables other = StoryTables.inMemory();
    Stories steady = new Stories(other);
    for (int i = 0; i < 40; i++) {
      String id = "n" + i;
      Vector article = i < 12 ? List.of(FIRST, SECOND).get(i % 2) : BOTH;
      Placement known = steady.place(id, telling(id, article), article, null, tick());
      stories = new Stories(tables);
      Placement restarted = stories.place(id, telling(id, article), article, null, now);
      assertEquals(known.id(), restarted.id());
      assertEquals(known.title(), restarted.title());
      assertEquals(known.movesBut(id), restarted.movesBut(id));
    }
    List<String> parts = new ArrayList<>();
    other.stories().forEach((id, story) -> parts.add(story.partedFrom()));
    assertTrue(parts.contains("story-n0"), parts::toString);
  }

  @Test
  void eachPartIsKnownByALineOfItsOwn() {
    for (String id : List.of("a1", "b1", "a2", "b2", "a3")) place(id);
    Placement last = place("b3");
    List<String> headlines = new ArrayList<>();
    tables.stories().forEach((id, story) -> headlines.add(story.headline().substring(0, 1)));
    assertEquals(List.of("a", "b"), headlines.stream().sorted().toList());
    assertEquals("b", last.title().substring(0, 1));
  }

  @Test
  void whatATakenBackArticleSaidIsNoPartsHeadline() {
    for (String id : List.of("a1", "b1", "a2", "b2", "a3")) place(id);
    stories.withdraw("b1");
    stories.withdraw("b2");
    assertEquals("b3", place("b3").title());
  }

  @Test
  void aNewVersionLendsWhatItSaysNow() {
    for (String id : List.of("a1", "b1", "a2", "b2", "a3")) place(id);
    stories.withdraw("b2");
    stories.place("b1", telling("corrected", SECOND), SECOND, null, tick());
    assertEquals("corrected", place("b3").title());
  }

  @Test
  void nothingIsKeptOfTheArticlesOfAStoryThatCannotBePartedAnyMore() {
    for (int i = 0; i < Parts.MOST_MEMBERS; i++) place("a" + i);
    assertNotNull(tables.members().get("a7"));
    place("a99");
    assertNull(tables.members().get("a7"));
    assertNull(tables.members().get("a99"));
  }

  @Test
  void aStoryThatBeganMoreThanThreeDaysAgoIsNotParted() {
    Stream.of("a1", "a2", "a3", "b1", "b2").forEach(this::place);
    now = now.plus(Stories.MOVABLE);
    for (int i = 3; i < 9; i++) assertEquals("story-a1", place("b" + i).id());
  }

  @Test
  void aStoryOfWhichSomethingIsForgottenIsNotParted() {
    Stream.of("a1", "a2", "a3").forEach(this::place);
    stories.release(List.of("a2"));
    for (int i = 1; i < 9; i++) assertEquals("story-a1", place("b" + i).id());
  }

  @Test
  void aStoryOfThreePartsComesApartStepByStep() {
    Vector third = terms(IntStream.concat(IntStream.range(7, 11), IntStream.range(20, 26)));
    for (int i = 0; i < 6; i++) {
      place("a" + i);
      place("b" + i);
      stories.place("d" + i, Telling.NONE, third, null, tick());
    }
    List<Integer> sizes = new ArrayList<>();
    tables.stories().forEach((id, story) -> sizes.add(story.articles()));
    assertEquals(List.of(6, 6, 6), sizes);
  }

  private void part() {
    for (String id : List.of("a1", "a2", "a3", "b1", "b2", "b3")) place(id);
    assertNotNull(tables.stories().get("story-b1"));
  }

  private static StoryEvent.Parted parted(List<StoryEvent> events) {
    return events.stream()
        .filter(StoryEvent.Parted.class::isInstance)
        .map(StoryEvent.Parted.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /// An article on the event that its id begins with, under its id as a headline.
  private Placement place(String id) {
    Vector terms = id.startsWith("a") ? FIRST : SECOND;
    return stories.place(id, telling(id, terms), terms, null, tick());
  }

  private Instant tick() {
    now = now.plusSeconds(1);
    return now;
  }

  private static Telling telling(String headline, Vector terms) {
    return new Telling(new Line(headline, terms), List.of());
  }

  private static Vector terms(IntStream terms) {
    int[] all = terms.map(term -> term * 1_000).toArray();
    float[] weights = new float[all.length];
    Arrays.fill(weights, 1);
    return Vector.of(all, weights);
  }
}
