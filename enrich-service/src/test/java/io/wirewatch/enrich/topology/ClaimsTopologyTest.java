package io.wirewatch.enrich.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.ClaimEvent;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.StoryClaims;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.contracts.wire.SchemaIds;
import io.wirewatch.enrich.ledger.Wires;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClaimsTopologyTest {
  private static final SchemaIds SCHEMAS = BundledSchemas.load();
  private static final Instant NOON = EnrichDriver.NOON;

  @TempDir Path state;

  private TopologyTestDriver driver;
  private TestInputTopic<String, Article> articles;
  private TestOutputTopic<String, StoryClaims> claims;
  private TestOutputTopic<String, ClaimEvent> events;

  @BeforeEach
  void start() {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "wirewatch-claims");
    properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    driver =
        new TopologyTestDriver(
            ClaimsTopology.build(SCHEMAS, new SimpleMeterRegistry()), properties, NOON);
    articles =
        driver.createInputTopic(
            Topics.ARTICLES.name(),
            new StringSerializer(),
            Topics.ARTICLES.serde(SCHEMAS).serializer());
    claims =
        driver.createOutputTopic(
            Topics.CLAIMS.name(),
            new StringDeserializer(),
            Topics.CLAIMS.serde(SCHEMAS).deserializer());
    events =
        driver.createOutputTopic(
            Topics.CLAIM_EVENTS.name(),
            new StringDeserializer(),
            Topics.CLAIM_EVENTS.serde(SCHEMAS).deserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void aConflictIsToldWhenItArisesAndNotWhenItsArticlesComeAgain() {
    send(Wires.article("a", 0, 1_500));
    send(Wires.article("b", 1, 10_000));
    send(Wires.article("b", 1, 10_000));
    List<ClaimEvent> told = events.readValuesToList();
    assertEquals(1, told.size());
    assertEquals(1_500, told.getFirst().getBefore().getClaim().getValue());
    assertEquals("b.example", told.getFirst().getNow().getArticle().getPublisher());
    assertEquals(2, told.getFirst().getRevision());
    assertEquals(2, ledger("story-a").getRevision());
  }

  @Test
  void anArticleTakesItsClaimsAlongToAnotherStory() {
    send(Wires.article("a", 0, 1_500));
    send(Wires.article("b", 1, 10_000).setStory("story-b"));
    assertEquals(List.of(), events.readValuesToList());
    send(Wires.article("b", 1, 10_000).setMovedFrom("story-b"));
    Map<String, @Nullable StoryClaims> ledgers = ledgers();
    assertNull(ledgers.get("story-b"));
    StoryClaims both = Objects.requireNonNull(ledgers.get("story-a"));
    assertEquals(2, both.getQuantities().getFirst().getClaims().size());
    assertEquals(1, events.readValuesToList().size());
  }

  @Test
  void aNewVersionInAnotherStoryLeavesNothingBehind() {
    send(Wires.article("a", 0, 1_500));
    send(Wires.article("a", 0, 1_600).setVersion(2).setStory("story-b"));
    Map<String, @Nullable StoryClaims> ledgers = ledgers();
    assertNull(ledgers.get("story-a"));
    assertNotNull(ledgers.get("story-b"));
  }

  @Test
  void aKillWithdrawsTheConflictThoughItNamesNoStory() {
    send(Wires.article("a", 0, 1_500));
    send(Wires.article("b", 1, 10_000));
    events.readValuesToList();
    send(Wires.article("b", 1, 10_000).setVersion(2).setStory("").setStatus(PubStatus.CANCELED));
    assertEquals(true, events.readValue().getWithdrawn());
    assertEquals(1, ledger("story-a").getArticles().size());
  }

  @Test
  void aLedgerGoesWhenNothingWasBookedForTwoWeeks() {
    send(Wires.article("a", 0, 1_500));
    driver.advanceWallClockTime(Duration.ofDays(1));
    articles.pipeInput(
        "b",
        Wires.article("b", 1, 10_000).setStory("story-b").build(),
        NOON.plus(LedgerStep.MEMORY).plusMillis(1));
    Map<String, @Nullable StoryClaims> ledgers = ledgers();
    assertEquals(true, ledgers.containsKey("story-a"));
    assertNull(ledgers.get("story-a"));
    assertNotNull(ledgers.get("story-b"));
    assertEquals(List.of(), events.readValuesToList());
  }

  @Test
  void theTopologyIsAsItIsWrittenDown() throws IOException {
    String described =
        ClaimsTopology.build(SCHEMAS, new SimpleMeterRegistry()).describe().toString().strip();
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("claims-topology.txt"))) {
      assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip(), described);
    }
  }

  private void send(Article.Builder article) {
    Article built = article.build();
    articles.pipeInput(built.getId(), built, NOON);
  }

  private StoryClaims ledger(String story) {
    return Objects.requireNonNull(ledgers().get(story));
  }

  private Map<String, @Nullable StoryClaims> ledgers() {
    Map<String, @Nullable StoryClaims> last = new HashMap<>();
    claims.readRecordsToList().forEach(record -> last.put(record.key(), record.value()));
    return last;
  }
}
