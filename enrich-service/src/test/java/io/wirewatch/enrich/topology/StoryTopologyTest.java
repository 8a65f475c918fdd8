package io.wirewatch.enrich.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.Story;
import io.wirewatch.enrich.Enricher;
import io.wirewatch.enrich.EventTime;
import io.wirewatch.enrich.Findings;
import io.wirewatch.enrich.clean.Cleaner;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two articles on one event share so few words that they begin two stories; others have the words
/// of both. And articles on two events share so many that they are one at first.
final class StoryTopologyTest {
  private static final Instant NOON = EnrichDriver.NOON;
  private static final List<String> WORDS =
      List.of(
          "winch",
          "crane",
          "barge",
          "gusts",
          "rust",
          "overload",
          "pilots",
          "harbour",
          "pier",
          "anchor",
          "tide",
          "mooring",
          "widow",
          "stevedore",
          "gantry",
          "inquest",
          "pension",
          "coroner",
          "verdict",
          "shroud");
  private static final String PIER = sentence(WORDS.subList(0, 12));
  private static final String WIDOW = sentence(WORDS.subList(9, 20));

  @TempDir Path state;

  private EnrichDriver driver;

  @BeforeEach
  void start() {
    Enricher enricher =
        new Enricher(
            new Cleaner(),
            text -> "en",
            (document, published, parts) -> Findings.NONE,
            new EventTime(EventTime.TWO_DAYS));
    driver = EnrichDriver.start(state, enricher, new SimpleMeterRegistry());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void theArticlesOfAMergedStoryGoOnOnceMoreInTheOlder() {
    send("a", PIER, 0);
    send("b", WIDOW, 1);
    List<Article> apart = driver.articles().readValuesToList();
    assertEquals(List.of("story-a", "story-b"), apart.stream().map(Article::getStory).toList());
    List<Article> after = bridge();
    assertEquals("story-a", after.getFirst().getStory());
    assertTrue(after.getFirst().getMovedFrom().isEmpty());
    Article moved = after.get(1);
    assertEquals("b", moved.getId());
    assertEquals("story-a", moved.getStory());
    assertEquals("story-b", moved.getMovedFrom().orElseThrow());
    assertEquals(after.getFirst().getStoryTitle(), moved.getStoryTitle());
    assertEquals(
        apart.getLast(),
        Article.newBuilder(moved)
            .setStory("story-b")
            .setStoryTitle(apart.getLast().getStoryTitle())
            .setMovedFrom(null)
            .build());
  }

  @Test
  void whatBecomesOfAStoryIsToldUnderItsId() {
    send("a", PIER, 0);
    send("b", WIDOW, 1);
    driver.articles().readValuesToList();
    bridge();
    Map<String, Story> stories = stories();
    Story gone = Objects.requireNonNull(stories.get("story-b"));
    assertEquals("story-a", gone.getMergedInto().orElseThrow());
    Story whole = Objects.requireNonNull(stories.get("story-a"));
    assertTrue(whole.getMergedInto().isEmpty());
    assertTrue(whole.getArticles() >= 3, whole::toString);
    assertEquals(whole.getArticles(), whole.getOrigins());
    assertEquals(NOON, whole.getFirstAt());
    assertEquals(NOON.plusSeconds(2), whole.getLastAt());
    assertTrue(!whole.getSummary().isEmpty());
  }

  @Test
  void theArticlesOfAPartedStoryGoOnOnceMoreInTheOther() {
    for (int i = 0; i < 3; i++) send("a" + i, shuffled(WORDS.subList(0, 12), i), i);
    for (int i = 0; i < 2; i++) send("b" + i, shuffled(WORDS.subList(8, 20), i), 3 + i);
    List<Article> together = driver.articles().readValuesToList();
    assertEquals(5, together.stream().filter(one -> one.getStory().equals("story-a0")).count());
    send("b2", shuffled(WORDS.subList(8, 20), 2), 5);
    List<Article> after = driver.articles().readValuesToList();
    assertEquals(List.of("b2", "b0", "b1"), after.stream().map(Article::getId).toList());
    assertTrue(after.stream().allMatch(one -> one.getStory().equals("story-b0")));
    assertTrue(after.getFirst().getMovedFrom().isEmpty());
    assertEquals("story-a0", after.getLast().getMovedFrom().orElseThrow());
    assertEquals(1, after.getLast().getVersion());
    Map<String, Story> stories = stories();
    Story part = Objects.requireNonNull(stories.get("story-b0"));
    assertEquals("story-a0", part.getSplitFrom().orElseThrow());
    assertEquals(3, part.getArticles());
    assertEquals(NOON.plusSeconds(3), part.getFirstAt());
    Story rest = Objects.requireNonNull(stories.get("story-a0"));
    assertEquals(3, rest.getArticles());
    assertTrue(rest.getSplitFrom().isEmpty());
    assertTrue(rest.getMergedInto().isEmpty());
    send("b3", shuffled(WORDS.subList(8, 20), 3), 6);
    assertEquals("story-b0", driver.articles().readValue().getStory());
  }

  @Test
  void aKilledArticleOfAMergedStoryStaysKilled() {
    send("a", PIER, 0);
    send("b", WIDOW, 1);
    driver.send(
        EnrichDriver.article("b", "b.example", "")
            .setStatus(PubStatus.CANCELED)
            .setReceivedAt(NOON.plusSeconds(1))
            .build());
    driver.articles().readValuesToList();
    assertEquals("", Objects.requireNonNull(stories().get("story-b")).getHeadline());
    Article moved = bridge().get(1);
    assertEquals("b", moved.getId());
    assertEquals(PubStatus.CANCELED, moved.getStatus());
    assertEquals(2, moved.getVersion());
  }

  /// What comes of the first article that shows that the stories are one: it, then those it moves.
  private List<Article> bridge() {
    for (int i = 0; i < 12; i++) {
      send("c" + i, shuffled(WORDS, i), 2);
      List<Article> told = driver.articles().readValuesToList();
      if (told.size() > 1) return told;
    }
    throw new AssertionError("nothing was merged");
  }

  private static String shuffled(List<String> words, int seed) {
    List<String> shuffled = new ArrayList<>(words);
    Collections.shuffle(shuffled, new Random(seed));
    return sentence(shuffled);
  }

  private static String sentence(List<String> words) {
    return "The " + String.join(", ", words) + ".";
  }

  private void send(String id, String text, int seconds) {
    driver.send(
        EnrichDriver.article(id, id + ".example", text)
            .setTitle("About it")
            .setReceivedAt(NOON.plusSeconds(seconds))
            .build());
  }

  private Map<String, Story> stories() {
    Map<String, Story> last = new HashMap<>();
    for (TestRecord<String, Story> record : driver.stories().readRecordsToList()) {
      last.put(record.key(), record.value());
    }
    return last;
  }
}
