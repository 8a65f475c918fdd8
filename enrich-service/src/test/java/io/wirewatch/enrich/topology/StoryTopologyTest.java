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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two articles on one event share so few words that they begin two stories; a third has the words
/// of both.
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
  private static final String BOTH = sentence(WORDS.reversed());

  @TempDir Path state;

  private EnrichDriver driver;

  @BeforeEach
  void start() {
    Enricher enricher =
        new Enricher(
            new Cleaner(),
            text -> "en",
            (document, parts) -> Findings.NONE,
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
    send("c", BOTH, 2);
    List<Article> after = driver.articles().readValuesToList();
    assertEquals(List.of("c", "b"), after.stream().map(Article::getId).toList());
    assertEquals("story-a", after.getFirst().getStory());
    assertTrue(after.getFirst().getMovedFrom().isEmpty());
    Article moved = after.getLast();
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
    send("c", BOTH, 2);
    Map<String, Story> stories = stories();
    assertEquals("story-a", stories.get("story-b").getMergedInto().orElseThrow());
    assertEquals(1, stories.get("story-b").getArticles());
    Story whole = stories.get("story-a");
    assertTrue(whole.getMergedInto().isEmpty());
    assertEquals(3, whole.getArticles());
    assertEquals(3, whole.getOrigins());
    assertEquals(NOON, whole.getFirstAt());
    assertEquals(NOON.plusSeconds(2), whole.getLastAt());
    assertTrue(!whole.getSummary().isEmpty());
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
    assertEquals("", stories().get("story-b").getHeadline());
    send("c", BOTH, 2);
    Article moved = driver.articles().readValuesToList().getLast();
    assertEquals("b", moved.getId());
    assertEquals(PubStatus.CANCELED, moved.getStatus());
    assertEquals(2, moved.getVersion());
  }

  private static String sentence(List<String> words) {
    return "They spoke for an hour of " + String.join(", ", words) + " and of nothing else.";
  }

  private void send(String id, String text, int seconds) {
    driver.send(
        EnrichDriver.article(id, id + ".example", text)
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
