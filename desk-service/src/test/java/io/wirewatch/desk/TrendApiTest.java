package io.wirewatch.desk;

import static io.wirewatch.desk.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.KeywordBackground;
import io.wirewatch.contracts.Origin;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TrendApiTest {

  private DeskFixture desk;

  @BeforeEach
  void open() {
    desk = DeskFixture.atNoon();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /// Articles on a landslide that nobody wrote of before, so many seconds before noon.
  private void landslide(int articles, int seconds) {
    for (int i = 0; i < articles; i++) {
      Article article =
          Article.newBuilder(PreviewRules.article(NOON.minusSeconds(seconds)))
              .setId("slide-" + i)
              .setTitle("Landslide, report " + i)
              .setLanguage("en")
              .setOrigin(Origin.newBuilder().setId("slide-" + i).build())
              .setKeywords(List.of(new Keyword("landslide", 2.0), new Keyword("Brennholm", 1.0)))
              .setBackground(new KeywordBackground(1_000, List.of(0, 0)))
              .build();
      desk.desk().boards().trends().accept(article);
    }
  }

  private JsonNode trends(String query) {
    return Json.of(desk.get("/v1/trends" + query).body()).path("trends");
  }

  @Test
  void whatIsNewIsToldWithItsArticles() {
    landslide(6, 60);
    JsonNode trend = trends("?language=en").path(0);
    assertEquals("landslide", trend.path("term").asText());
    assertEquals(6, trend.path("articles").asInt());
    assertEquals("Brennholm", trend.path("also").path(0).asText());
    assertEquals(3, trend.path("headlines").size());
    assertEquals(0, trends("?language=de").size());
    assertEquals(0, trends("?limit=1").path(1).size());
  }

  @Test
  void onlyTheHoursAskedForCount() {
    landslide(6, 2 * 3600);
    assertEquals(0, trends("?hours=1").size());
    assertEquals(1, trends("?hours=3").size());
    assertEquals(1, trends("").size());
  }

  @Test
  void aNumberOutOfBoundsIsRefused() {
    for (String query : List.of("?hours=0", "?hours=25", "?hours=x", "?limit=101")) {
      assertEquals(422, desk.get("/v1/trends" + query).statusCode(), query);
    }
  }

  @Test
  void thePageOfArticlesShowsWhatIsNew() {
    assertEquals(0, Jsoup.parse(desk.get("/articles").body()).select(".trends").size());
    landslide(6, 60);
    Element trends = Jsoup.parse(desk.get("/articles").body()).select(".trends").getFirst();
    assertEquals("landslide", trends.select("strong").text());
    assertEquals(3, trends.select("a").size());
    assertEquals(0, Jsoup.parse(desk.get("/articles?q=x").body()).select(".trends").size());
  }
}
