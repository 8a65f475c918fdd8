package io.wirewatch.enrich.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.Revision;
import io.wirewatch.contracts.Span;
import io.wirewatch.enrich.Enricher;
import io.wirewatch.enrich.EventTime;
import io.wirewatch.enrich.Findings;
import io.wirewatch.enrich.clean.Cleaner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.TestOutputTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnrichTopologyTest {
  private static final String FERRY =
      """
      Ferry runs aground off Holm island with eighty people aboard

      The ferry Solveig ran aground on a sandbank off Holm island early on Monday, and eighty \
      passengers were brought ashore in fishing boats before the tide turned, the coast guard said.

      Its captain told the harbour office that the rudder had stopped answering a mile out of port \
      and that the anchor dragged for twenty minutes before the keel touched the sand.

      Nobody was hurt. Divers will look at the hull on Tuesday, and the island's only other boat \
      has taken over the morning crossing until a replacement arrives from the mainland.
      """;
  private static final String BUDGET =
      """
      Parliament in Lindmark passes budget after all-night sitting

      Lawmakers in Lindmark passed next year's budget by two votes shortly before dawn on Monday, \
      ending a quarrel over railway money that had held the bill up for seven weeks.

      The finance minister promised a supplementary bill in spring to pay for new bridges, which \
      the opposition called a trick to hide a widening deficit from the voters.
      """;

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private @TempDir Path state;
  private EnrichDriver driver;
  private TestOutputTopic<String, Article> articles;

  @BeforeEach
  void start() {
    driver = EnrichDriver.start(state, enricher(), meters);
    articles = driver.articles();
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void theTopologyIsAsWrittenDown() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("enrich-topology.txt")) {
      String written =
          new String(
              Objects.requireNonNull(golden, "enrich-topology.txt").readAllBytes(),
              StandardCharsets.UTF_8);
      assertEquals(
          written.strip(), EnrichDriver.topology(enricher(), meters).describe().toString().strip());
    }
  }

  @Test
  void anArticleIsCleanedAndPlaced() {
    send("a", "harbour.example", FERRY);
    Article article = articles.readValue();
    assertEquals(
        "Ferry runs aground off Holm island with eighty people aboard", article.getTitle());
    assertTrue(article.getText().startsWith("The ferry Solveig"));
    assertEquals(1, article.getVersion());
    assertEquals("a", article.getOrigin().getId());
    assertEquals("story-a", article.getStory());
    assertEquals(article.getTitle(), article.getStoryTitle());
    assertEquals(EnrichDriver.NOON, article.getEventTime());
  }

  @Test
  void anArticleSentTwiceIsOne() {
    send("a", "harbour.example", FERRY);
    send("a", "harbour.example", FERRY);
    assertEquals(1, articles.getQueueSize());
    assertEquals(1, dropped("place", "sent-again"));
  }

  @Test
  void anArticleUnderANewIdIsNotANewOne() {
    send("a", "harbour.example", FERRY);
    send("renumbered", "harbour.example", FERRY);
    assertEquals(1, articles.getQueueSize());
    assertEquals(1, dropped("place", "renumbered"));
  }

  @Test
  void aCopyOnAnotherSiteSharesOriginAndStory() {
    send("a", "harbour.example", FERRY);
    send("b", "coast.example", FERRY);
    List<Article> both = articles.readValuesToList();
    assertEquals("a", both.getLast().getOrigin().getId());
    assertEquals("a", both.getLast().getOrigin().getCopyOf().orElseThrow());
    assertEquals(both.getFirst().getStory(), both.getLast().getStory());
  }

  @Test
  void aNewTextIsANewVersionOfTheSameStory() {
    send("a", "harbour.example", FERRY);
    send("a", "harbour.example", FERRY + "\nThe rudder was repaired in dock only last month.\n");
    send("a", "harbour.example", FERRY);
    List<Article> versions = articles.readValuesToList();
    assertEquals(List.of(1, 2), versions.stream().map(Article::getVersion).toList());
    assertEquals("a", versions.getLast().getOrigin().getId());
    assertEquals("story-a", versions.getLast().getStory());
    assertTrue(versions.getFirst().getRevision().isEmpty());
    Revision revision = versions.getLast().getRevision().orElseThrow();
    Span added = revision.getAdded().getFirst();
    assertEquals(
        "The rudder was repaired in dock only last month.",
        versions.getLast().getText().substring(added.getStart(), added.getEnd()));
    assertEquals(List.of(), revision.getRemoved());
    assertTrue(revision.getFormerTitle().isEmpty());
  }

  @Test
  void otherNewsIsAnotherStoryOfAnotherOrigin() {
    send("a", "harbour.example", FERRY);
    send("b", "coast.example", BUDGET);
    List<Article> both = articles.readValuesToList();
    assertEquals("b", both.getLast().getOrigin().getId());
    assertNotEquals(both.getFirst().getStory(), both.getLast().getStory());
  }

  @Test
  void aPageWithoutTextIsDroppedAndCounted() {
    send("a", "harbour.example", " \n\n ");
    assertTrue(articles.isEmpty());
    assertEquals(1, dropped("enrich", "no-text"));
  }

  @Test
  void aKillIsAVersionWithoutTextAndItsTextSentAgainDoesNotBringItBack() {
    send("a", "harbour.example", FERRY);
    send("b", "harbour.example", BUDGET);
    for (String id : List.of("a", "b")) {
      send(EnrichDriver.article(id, "harbour.example", "").setStatus(PubStatus.CANCELED).build());
      send(EnrichDriver.article(id, "harbour.example", "").setStatus(PubStatus.CANCELED).build());
    }
    send("a", "harbour.example", FERRY);
    List<Article> all = articles.readValuesToList();
    assertEquals(List.of("a", "b", "a", "b"), all.stream().map(Article::getId).toList());
    assertEquals(List.of(1, 1, 2, 2), all.stream().map(Article::getVersion).toList());
    assertEquals(PubStatus.CANCELED, all.getLast().getStatus());
  }

  @Test
  void whatWasWithheldIsNewWhenItMayBeUsed() {
    send(EnrichDriver.article("a", "harbour.example", FERRY).setStatus(PubStatus.WITHHELD).build());
    send("a", "harbour.example", FERRY);
    List<Article> all = articles.readValuesToList();
    assertEquals(PubStatus.USABLE, all.getLast().getStatus());
    assertEquals(2, all.getLast().getVersion());
    assertEquals("story-a", all.getLast().getStory());
  }

  @Test
  void anArticleThatFailsLeavesTheNextAlone() {
    send("a", "harbour.example", "The findings of this text fail, as its words ask them to do.");
    send("b", "harbour.example", FERRY);
    assertEquals("b", articles.readValue().getId());
    assertEquals(1, dropped("enrich", "failed"));
  }

  @Test
  void everyArticleIsCountedOnceAtEachStage() {
    send("a", "harbour.example", FERRY);
    send("a", "harbour.example", FERRY);
    send("b", "coast.example", " ");
    assertEquals(3, count("wirewatch.stage.in", "enrich"));
    assertEquals(2, count("wirewatch.stage.out", "enrich"));
    assertEquals(2, count("wirewatch.stage.in", "place"));
    assertEquals(1, count("wirewatch.stage.out", "place"));
  }

  @Test
  void whatEachArticleTakesIsTimedByPart() {
    send("a", "harbour.example", FERRY);
    send("b", "coast.example", FERRY);
    for (String part : List.of("clean", "language", "cut", "assemble")) {
      assertEquals(2, meters.get("wirewatch.enrich.part").tag("part", part).timer().count(), part);
    }
  }

  private static Enricher enricher() {
    return new Enricher(
        new Cleaner(),
        text -> "en",
        (document, published, parts) -> {
          if (document.text().startsWith("The findings of this text fail")) {
            throw new IllegalStateException("as asked");
          }
          return Findings.NONE;
        },
        new EventTime(EventTime.TWO_DAYS));
  }

  private void send(String id, String publisher, String text) {
    send(EnrichDriver.article(id, publisher, text).build());
  }

  private void send(RawArticle article) {
    driver.send(article);
  }

  private long dropped(String stage, String reason) {
    return (long)
        meters
            .get("wirewatch.stage.dropped")
            .tag("stage", stage)
            .tag("reason", reason)
            .counter()
            .count();
  }

  private long count(String meter, String stage) {
    return (long) meters.get(meter).tag("stage", stage).counter().count();
  }
}
