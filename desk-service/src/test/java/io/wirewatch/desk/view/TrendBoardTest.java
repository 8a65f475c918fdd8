package io.wirewatch.desk.view;

import static io.wirewatch.desk.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.KeywordBackground;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.desk.PreviewRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TrendBoardTest {

  private static final int KNOWN = 1_000;

  private final TrendBoard board = new TrendBoard(500, Duration.ofDays(1));
  private int articles;

  /// An article with keywords that so many of 1,000 had before.
  private Article article(int before, String... terms) {
    String id = "a" + articles++;
    List<Keyword> keywords = Stream.of(terms).map(term -> new Keyword(term, 1.0)).toList();
    List<Integer> counts = Stream.of(terms).map(_ -> before).toList();
    return Article.newBuilder(PreviewRules.article(NOON))
        .setId(id)
        .setTitle("Title " + id)
        .setLanguage("en")
        .setReceivedAt(NOON.plusSeconds(articles))
        .setOrigin(Origin.newBuilder().setId(id).build())
        .setKeywords(keywords)
        .setBackground(new KeywordBackground(KNOWN, counts))
        .build();
  }

  private void accept(int times, int before, String... terms) {
    for (int i = 0; i < times; i++) board.accept(article(before, terms));
  }

  private List<Trend> trends() {
    return board.trends(NOON, "", 9);
  }

  private List<String> terms() {
    return trends().stream().map(Trend::term).toList();
  }

  @Test
  void whatFewArticlesHadAndManyHaveIsNew() {
    accept(90, 900, "council");
    accept(10, 2, "landslide");
    Trend trend = trends().getFirst();
    assertEquals("landslide", trend.term());
    assertEquals(10, trend.articles());
    assertEquals(100 * 2.5 / 1001, trend.expected(), 1e-9);
    assertEquals(
        List.of("Title a99", "Title a98", "Title a97"),
        trend.headlines().stream().map(ArticleShelf.Headline::title).toList());
  }

  @Test
  void whatIsAsUsualAsEverIsNotNew() {
    accept(90, 900, "council");
    accept(10, 100, "harbour");
    assertEquals(List.of(), terms());
  }

  @Test
  void twoArticlesAreNoTrend() {
    accept(90, 900, "council");
    accept(2, 0, "landslide");
    assertEquals(List.of(), terms());
  }

  @Test
  void copiesOfOneTextAreOneArticle() {
    accept(90, 900, "council");
    Article original = article(0, "landslide");
    board.accept(original);
    for (int i = 0; i < 9; i++) {
      board.accept(
          Article.newBuilder(article(0, "landslide")).setOrigin(original.getOrigin()).build());
    }
    assertEquals(List.of(), terms());
  }

  @Test
  void whatIsUsualIsWhatItWasBeforeTheFirst() {
    accept(90, 900, "council");
    accept(5, 0, "landslide");
    accept(5, 400, "landslide");
    assertEquals(List.of("landslide"), terms());
    assertTrue(trends().getFirst().expected() < 1);
  }

  @Test
  void keywordsOfTheSameArticlesAreToldAsOne() {
    accept(90, 900, "council");
    accept(10, 0, "landslide", "Brennholm");
    accept(6, 0, "Tolsk");
    assertEquals(2, trends().size());
    assertEquals(List.of("Brennholm"), trends().getFirst().also());
    assertEquals(List.of("landslide", "Tolsk"), terms());
  }

  @Test
  void eachLanguageIsHeldAgainstItsOwnArticles() {
    accept(90, 900, "council");
    for (int i = 0; i < 5; i++) {
      board.accept(Article.newBuilder(article(0, "Erdrutsch")).setLanguage("de-AT").build());
    }
    assertEquals(5 * 0.5 / 1001, trends().getFirst().expected(), 1e-9);
    assertEquals(List.of(), board.trends(NOON, "en", 9));
    assertEquals(1, board.trends(NOON, "de", 9).size());
  }

  @Test
  void anArticleTakenBackOrWithoutBackgroundCountsForNothing() {
    accept(90, 900, "council");
    for (int i = 0; i < 5; i++) {
      Article landslide = article(0, "landslide");
      board.accept(landslide);
      board.accept(
          i < 3
              ? Article.newBuilder(landslide).setStatus(PubStatus.CANCELED).build()
              : Article.newBuilder(landslide).setBackground(null).build());
    }
    assertEquals(List.of(), terms());
  }

  @Test
  void whatIsOlderThanTheWindowOrTheReachIsForgotten() {
    accept(90, 900, "council");
    accept(10, 0, "landslide");
    Instant later = NOON.plus(Duration.ofHours(2));
    assertEquals(List.of(), board.trends(later, "", 9));
    Article tomorrow =
        Article.newBuilder(article(0, "council"))
            .setReceivedAt(NOON.plus(Duration.ofHours(25)))
            .build();
    board.accept(tomorrow);
    assertEquals(List.of(), terms());
  }

  @Test
  void ofTooManyTheOldestLeave() {
    accept(10, 0, "landslide");
    accept(500, 900, "council");
    assertEquals(List.of(), terms());
  }

  @Test
  void anArticleThatComesAgainInAnotherStoryIsTheFirstStill() {
    Article first = article(2, "landslide");
    board.accept(first);
    accept(9, 300, "landslide");
    board.accept(Article.newBuilder(first).setStory("s9").setMovedFrom("s1").build());
    Trend trend = trends().getFirst();
    assertEquals(10, trend.articles());
    assertEquals(10 * 2.5 / (KNOWN + 1), trend.expected(), 1e-9);
  }
}
