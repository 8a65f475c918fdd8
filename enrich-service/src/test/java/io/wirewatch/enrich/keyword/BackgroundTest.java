package io.wirewatch.enrich.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.KeywordBackground;
import io.wirewatch.enrich.table.MapTable;
import io.wirewatch.enrich.table.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private static final int RING = 20_000;

  private final MapTable<Page> pages = new MapTable<>();
  private final Background background = new Background(pages);
  private int articles;

  private static Background.Terms terms(String language, String... terms) {
    return Background.Terms.of(
        language, Stream.of(terms).map(term -> new Keyword(term, 1.0)).toList());
  }

  private void add(int times, String language, String... terms) {
    for (int i = 0; i < times; i++) {
      background.add("a" + articles++, terms(language, terms));
    }
  }

  private static List<Integer> counts(Background background, String language, String... terms) {
    KeywordBackground usual = background.of(terms(language, terms));
    assertNotNull(usual);
    return usual.getCounts();
  }

  @Test
  void aKeywordIsAsUsualAsItsShareOfTheArticlesOfTheLanguage() {
    add(150, "en", "harbour");
    add(100, "en", "ferry strike", "harbour");
    add(300, "de", "harbour");
    KeywordBackground usual = background.of(terms("en", "ferry strike", "harbour", "mine"));
    assertNotNull(usual);
    assertEquals(250, usual.getArticles());
    assertEquals(List.of(100, 250, 0), usual.getCounts());
  }

  @Test
  void caseAndPluralMakeNoOtherKeyword() {
    add(200, "en-GB", "Ferries");
    assertEquals(List.of(200), counts(background, "en", "ferry"));
  }

  @Test
  void nothingIsUsualWhereTooFewArticlesOfTheLanguageAreKnown() {
    add(199, "en", "harbour");
    add(500, "de", "Hafen");
    assertNull(background.of(terms("en", "harbour")));
  }

  @Test
  void whatIsUsualSurvivesARestart() {
    add(250, "en", "harbour");
    Background restarted = new Background(pages);
    assertEquals(List.of(250), counts(restarted, "en", "harbour"));
    restarted.add("later", terms("en", "harbour"));
    assertEquals(List.of(251), counts(restarted, "en", "harbour"));
  }

  @Test
  void whatHasLeftTheRingIsForgotten() {
    add(300, "en", "harbour");
    add(RING - 300, "en", "mine");
    assertEquals(List.of(300), counts(background, "en", "harbour"));
    add(8 * 300, "en", "mine");
    assertEquals(List.of(0), counts(background, "en", "harbour"));
    KeywordBackground usual = background.of(terms("en", "mine"));
    assertNotNull(usual);
    assertEquals(RING, usual.getArticles());
  }
}
