package io.wirewatch.enrich.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.article.Sourcing;
import io.wirewatch.enrich.Enricher;
import io.wirewatch.enrich.Enrichers;
import io.wirewatch.enrich.EventTime;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.TestOutputTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of rewrites in the stream, with all that is found in them.
final class DerivedTopologyTest {
  private static final Enricher ENRICHER = Enrichers.standard(new EventTime(EventTime.TWO_DAYS));
  private static final String WIRE =
      """
      Dam overflows in Velmark, 41,000 flee

      The Orrin dam in southern Velmark overflowed before dawn on Thursday, flooding 23 villages and \
      forcing 41,000 people from their homes, the interior ministry said. At least 17 people \
      drowned, among them four firefighters whose boat capsized near Tessel.

      "The spillway was built for a different century," said water minister Hanna Dorvik, who flew \
      over the valley. Some 180 millimetres of rain fell in nine hours, twice the usual amount for \
      the whole month.

      The army sent 12 helicopters and 600 soldiers. Operator Hydrovel said two of five gates had \
      been stuck since March, and its shares fell 14 percent in Lindmark.
      """;
  private static final String REWRITE =
      """
      Velmark counts its dead after the overflow of the Orrin dam

      Tens of thousands fled after a dam spilled over in the south of Velmark early on Thursday. The \
      interior ministry put the number of those driven out at 41,000 and of inundated villages at \
      23. There are 17 dead; four of them were firemen who perished when their craft turned over \
      close to Tessel.

      Surveying the damage from the air, Hanna Dorvik, the minister in charge of water, remarked \
      that "the spillway was built for a different century". In nine hours the region got 180 \
      millimetres of rain, double what a month brings as a rule.

      Twelve helicopters and 600 troops were dispatched. A pair of Hydrovel's five gates had not \
      moved since March; its stock lost 14 percent.
      """;
  private static final String OWN =
      """
      Water from the Orrin dam kills at least 17 in southern Velmark

      Water from the Orrin dam has killed at least 17 people in southern Velmark, officials said \
      after a night of record rain. "The spillway was built for a different century," minister \
      Hanna Dorvik told a crowded press conference in Karden, and promised a new one by 2030.

      Schoolteacher Bo Ranke saw a tractor float past his kitchen. Two bridges on the E18 are \
      closed, and trains turn round at Halle. The hospital took in 260 people, and a gymnasium \
      sleeps 1,400 tonight. Mayor Jonas Pelt said that he had written three times about the gates.

      Some 41,000 people left home, 3,000 of them in army lorries. The prime minister broke off a \
      visit to Kelvia.
      """;

  private @TempDir Path state;
  private EnrichDriver driver;
  private TestOutputTopic<String, Article> articles;

  @BeforeEach
  void start() {
    driver = EnrichDriver.start(state, ENRICHER, new SimpleMeterRegistry());
    articles = driver.articles();
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void aRewriteOfAnAgencysTextIsDerivedFromIt() {
    assertTrue(send("agency", WIRE).isEmpty());
    DerivedFrom from = send("rewrite", REWRITE).orElseThrow();
    assertEquals("agency", from.getArticleId());
    assertTrue(Sourcing.isSure(from), () -> "confidence " + from.getConfidence());
    assertTrue(from.getFigures().containsAll(List.of("41,000", "23", "17")), from::toString);
    assertTrue(from.getQuotes().toString().contains("spillway"), from::toString);
    assertTrue(from.getNames().contains("Hanna Dorvik"), from::toString);
  }

  @Test
  void aReportOfTheSameEventByAnotherReporterIsNot() {
    send("agency", WIRE);
    assertEquals(Optional.empty(), send("own", OWN));
  }

  @Test
  void aCopyOfARewriteWasMadeOfTheSame() {
    send("agency", WIRE);
    send("rewrite", REWRITE);
    assertEquals("agency", send("copy", REWRITE).orElseThrow().getArticleId());
  }

  @Test
  void aVersionThatReportsForItselfIsDerivedNoMoreNorIsACopyOfIt() {
    send("agency", WIRE);
    send("rewrite", REWRITE);
    assertEquals(Optional.empty(), send("rewrite", OWN));
    assertEquals(Optional.empty(), send("copy", OWN));
  }

  @Test
  void whatIsWithheldOrKilledIsMadeOfNothing() {
    send("agency", WIRE);
    driver.send(article("rewrite", REWRITE).setStatus(PubStatus.WITHHELD).build());
    assertTrue(articles.readValue().getDerivedFrom().isEmpty());
    assertTrue(send("rewrite", REWRITE).isPresent());
    driver.send(article("rewrite", "").setStatus(PubStatus.CANCELED).build());
    assertTrue(articles.readValue().getDerivedFrom().isEmpty());
  }

  private Optional<DerivedFrom> send(String id, String text) {
    driver.send(article(id, text).build());
    return articles.readValue().getDerivedFrom();
  }

  private static RawArticle.Builder article(String id, String text) {
    return EnrichDriver.article(id, id + ".example", text);
  }
}
