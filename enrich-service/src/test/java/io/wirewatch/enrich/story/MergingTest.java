package io.wirewatch.enrich.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Two stories share few terms until an article comes that has the terms of both.
final class MergingTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Vector FIRST = terms(IntStream.range(1, 13));
  private static final Vector SECOND = terms(IntStream.range(10, 21));
  private static final Vector BOTH = terms(IntStream.range(1, 21));

  private final StoryTables tables = StoryTables.inMemory();
  private final Stories stories = new Stories(tables);

  @Test
  void aStoryThatAnArticleShowsToBeAnotherIsMergedIntoTheOlder() {
    twoStories();
    Placement placed = bridge();
    assertEquals("story-a", placed.id());
    StoryEvent.Merged merged = merged(placed);
    assertEquals("story-b", merged.id());
    assertEquals("story-a", merged.into().id());
    assertEquals(
        List.of("b", "b2"), placed.movesBut("c").stream().map(Placement.Move::article).toList());
    assertTrue(placed.movesBut("c").stream().allMatch(move -> move.story().equals("story-a")));
    assertNull(tables.stories().get("story-b"));
    Story whole = tables.stories().get("story-a");
    assertNotNull(whole);
    assertEquals(5, whole.articles());
    assertEquals(NOON, whole.firstAt());
  }

  @Test
  void anArticleOfAMergedStoryIsOfTheOlderFromThenOn() {
    twoStories();
    bridge();
    assertEquals("story-a", place("b", SECOND, NOON).id());
    assertEquals("story-a", stories.place("e", Telling.NONE, FIRST, "b2", NOON).id());
  }

  @Test
  void theIdOfAMergedStoryIsNotGivenAgainWhileTheOlderLives() {
    twoStories();
    bridge();
    Instant late = NOON.plus(Stories.MEMORY);
    place("a", FIRST, late);
    Instant later = late.plus(Duration.ofDays(1));
    assertEquals("story-a", place("b", terms(IntStream.range(50, 60)), later).id());
  }

  @Test
  void aRestartAfterAMergeChangesNothing() {
    twoStories();
    bridge();
    Stories restarted = new Stories(tables);
    Instant late = NOON.plus(Stories.MEMORY).minusMillis(1);
    assertEquals("story-a", restarted.place("f", Telling.NONE, SECOND, null, late).id());
    Vector other = terms(IntStream.range(50, 60));
    assertEquals("story-a", restarted.place("b", Telling.NONE, other, null, late).id());
  }

  @Test
  void aStoryThatBeganMoreThanThreeDaysAgoIsNotMoved() {
    place("a", FIRST, NOON);
    place("b", SECOND, NOON.plusSeconds(1));
    Instant late = NOON.plusSeconds(2).plus(Stories.MOVABLE);
    List<StoryEvent> events = new ArrayList<>();
    for (String id : List.of("b2", "c", "d", "e")) {
      events.addAll(place(id, BOTH, late).events());
    }
    assertTrue(events.stream().noneMatch(StoryEvent.Merged.class::isInstance));
  }

  @Test
  void aStoryOfManyArticlesIsNotMoved() {
    place("a", FIRST, NOON);
    for (int i = 0; i <= Parts.MOST_MEMBERS; i++) {
      place("b" + i, SECOND, NOON.plusSeconds(1 + i));
    }
    boolean merged = false;
    for (int i = 0; i < 100; i++) {
      Placement placed = place("c" + i, BOTH, NOON.plusSeconds(99));
      merged |= placed.events().stream().anyMatch(StoryEvent.Merged.class::isInstance);
    }
    assertTrue(!merged);
  }

  @Test
  void whenAStoryIsOverSoAreThoseThatWereMergedIntoIt() {
    twoStories();
    bridge();
    Instant late = NOON.plus(Stories.MEMORY).plusSeconds(9);
    List<String> over =
        place("z", terms(IntStream.range(70, 80)), late).events().stream()
            .filter(StoryEvent.Over.class::isInstance)
            .map(StoryEvent::id)
            .toList();
    assertEquals(List.of("story-a", "story-b"), over);
  }

  @Test
  void theBetterHeadlineOfTheTwoStands() {
    stories.place("a", telling("Of one half", FIRST), FIRST, null, NOON);
    stories.place("b", telling("Of all", BOTH), SECOND, null, NOON.plusSeconds(1));
    place("b2", SECOND, NOON.plusSeconds(2));
    assertEquals("Of all", bridge().title());
  }

  private void twoStories() {
    assertEquals("story-a", place("a", FIRST, NOON).id());
    assertEquals("story-b", place("b", SECOND, NOON.plusSeconds(1)).id());
    assertEquals("story-b", place("b2", SECOND, NOON.plusSeconds(2)).id());
  }

  /// The placement of the first article that shows that the stories are one.
  private Placement bridge() {
    for (String id : List.of("c", "d", "e", "f")) {
      Placement placed = place(id, BOTH, NOON.plusSeconds(3));
      if (placed.events().stream().anyMatch(StoryEvent.Merged.class::isInstance)) return placed;
    }
    throw new AssertionError("nothing was merged");
  }

  private static StoryEvent.Merged merged(Placement placed) {
    return placed.events().stream()
        .filter(StoryEvent.Merged.class::isInstance)
        .map(StoryEvent.Merged.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Placement place(String id, Vector terms, Instant at) {
    return stories.place(id, Telling.NONE, terms, null, at);
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
