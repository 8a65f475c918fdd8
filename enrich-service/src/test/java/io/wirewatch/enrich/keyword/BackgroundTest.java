package io.wirewatch.enrich.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.KeywordBackground;
import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.table.MapTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private static final int RING = 20_000;

  private final MapTable<Sheet> sheets = new MapTable<>();
  private final Background background = new Background(sheets);
  private int articles;

  private static List<Keyword> keywords(String... terms) {
    return Stream.of(terms).map(term -> new Keyword(term, 1.0)).toList();
  }

  private void add(int times, String language, String... terms) {
    for (int i = 0; i < times; i++) {
      background.add("a" + articles++, language, keywords(terms));
    }
  }

  private static List<Integer> counts(Background background, String language, String... terms) {
    KeywordBackground usual = background.of(language, keywords(terms));
    assertNotNull(usual);
    return usual.getCounts();
  }

  @Test
  void aKeywordIsAsUsualAsItsShareOfTheArticlesOfTheLanguage() {
    add(150, "en", "harbour");
    add(100, "en", "ferry strike", "harbour");
    add(300, "de", "harbour");
    KeywordBackground usual = background.of("en", keywords("ferry strike", "harbour", "mine"));
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
    assertNull(background.of("en", keywords("harbour")));
  }

  @Test
  void whatIsUsualSurvivesARestart() {
    add(250, "en", "harbour");
    Background restarted = new Background(sheets);
    assertEquals(List.of(250), counts(restarted, "en", "harbour"));
    restarted.add("later", "en", keywords("harbour"));
    assertEquals(List.of(251), counts(restarted, "en", "harbour"));
  }

  @Test
  void whatHasLeftTheRingIsForgotten() {
    add(300, "en", "harbour");
    add(RING - 300, "en", "mine");
    assertEquals(List.of(300), counts(background, "en", "harbour"));
    add(8 * 300, "en", "mine");
    assertEquals(List.of(0), counts(background, "en", "harbour"));
    KeywordBackground usual = background.of("en", keywords("mine"));
    assertNotNull(usual);
    assertEquals(RING, usual.getArticles());
  }

  @Test
  void aSheetComesBackAsItWas() {
    add(1, "en", "harbour", "ferry");
    Sheet sheet = sheets.get("0000");
    assertNotNull(sheet);
    BitWriter out = new BitWriter();
    sheet.write(out);
    Sheet read = Sheet.read(new BitReader(out.bytes()));
    assertEquals(sheet.ordinal(), read.ordinal());
    assertEquals(sheet.terms().boxed().toList(), read.terms().boxed().toList());
  }
}
