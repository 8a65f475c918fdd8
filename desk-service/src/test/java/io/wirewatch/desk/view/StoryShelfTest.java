package io.wirewatch.desk.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Story;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class StoryShelfTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final StoryShelf shelf = new StoryShelf(3);

  @Test
  void ofTooManyThoseLeaveThatWereQuietForLongest() {
    for (String id : List.of("a", "b", "c", "a", "d")) accept(id, null);
    assertEquals(Optional.empty(), headline("b"));
    assertEquals(Optional.of("About a"), headline("a"));
  }

  @Test
  void underTheIdOfAMergedStoryTheOtherIsFound() {
    accept("a", null);
    accept("b", "a");
    accept("c", "b");
    assertEquals(Optional.of("About a"), headline("c"));
  }

  @Test
  void aStoryMergedIntoOneThatIsNotKeptIsNotFound() {
    accept("b", "gone");
    assertEquals(Optional.empty(), headline("b"));
  }

  @Test
  void storiesSaidToBeMergedIntoOneAnotherAreNotFound() {
    accept("a", "b");
    accept("b", "a");
    assertEquals(Optional.empty(), headline("a"));
  }

  @Test
  void aStoryThatIsOverIsForgotten() {
    accept("a", null);
    shelf.accept("a", null);
    assertEquals(Optional.empty(), headline("a"));
  }

  private Optional<String> headline(String id) {
    return shelf.story(id).map(Story::getHeadline);
  }

  private void accept(String id, @Nullable String into) {
    shelf.accept(
        id,
        Story.newBuilder()
            .setId(id)
            .setRevision(1)
            .setHeadline("About " + id)
            .setArticles(1)
            .setOrigins(1)
            .setFirstAt(NOON)
            .setLastAt(NOON)
            .setMergedInto(into)
            .build());
  }
}
