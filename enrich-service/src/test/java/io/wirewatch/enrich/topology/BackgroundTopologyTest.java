package io.wirewatch.enrich.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.KeywordBackground;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.enrich.Enrichers;
import io.wirewatch.enrich.EventTime;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackgroundTopologyTest {
  private static final int KNOWN = 200;

  private @TempDir Path state;
  private EnrichDriver driver;

  @BeforeEach
  void start() {
    driver =
        EnrichDriver.start(
            state,
            Enrichers.standard(new EventTime(EventTime.TWO_DAYS)),
            new SimpleMeterRegistry());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  private Article sent(String id, String text) {
    driver.send(EnrichDriver.article(id, "harbour.example", text).build());
    return driver.articles().readValue();
  }

  private static String ferry(int number) {
    return "The ferry left the island in the morning, and the ferry came back at noon with "
        + number
        + " people aboard.";
  }

  private void sendKnown() {
    for (int i = 0; i < KNOWN; i++) {
      assertEquals(Optional.empty(), sent("a" + i, ferry(i)).getBackground());
    }
  }

  private static int count(Article article, String term) {
    KeywordBackground background = article.getBackground().orElseThrow();
    List<String> terms = article.getKeywords().stream().map(Keyword::getTerm).toList();
    return background.getCounts().get(terms.indexOf(term));
  }

  @Test
  void anArticleTellsHowUsualItsKeywordsWereBeforeIt() {
    sendKnown();
    Article next = sent("next", ferry(1_000) + " A landslide closed the road to the landslide.");
    assertEquals(KNOWN, next.getBackground().orElseThrow().getArticles());
    assertEquals(KNOWN, count(next, "ferry"));
    assertEquals(0, count(next, "landslide"));
  }

  @Test
  void anArticleOfSeveralVersionsCountsOnce() {
    sendKnown();
    sent("next", ferry(1_000));
    Article second = sent("next", ferry(1_001) + " Nobody was hurt, the company said later.");
    assertEquals(2, second.getVersion());
    assertEquals(PubStatus.USABLE, second.getStatus());
    assertEquals(KNOWN + 1, second.getBackground().orElseThrow().getArticles());
    assertEquals(
        KNOWN + 1, sent("third", ferry(2_000)).getBackground().orElseThrow().getArticles());
  }
}
