package io.wirewatch.enrich.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Keyword;
import io.wirewatch.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordsTest {
  private static final String TEXT =
      "The harbour strike stopped forty ferries. Unions said the harbour strike would go on."
          + " A ferry lay at every quay of the port, and the port authority counted the cost.";

  private static List<String> terms(String title, String text, String language) {
    return new Keywords()
        .find(Document.of(title, text, language)).stream().map(Keyword::getTerm).toList();
  }

  @Test
  void aPhraseThatComesBackIsATerm() {
    assertTrue(terms("", TEXT, "en").subList(0, 3).contains("harbour strike"));
  }

  @Test
  void aWordThatStandsOnlyInItsPhraseIsNoTermOfItsOwn() {
    assertFalse(terms("", TEXT, "en").contains("strike"));
  }

  @Test
  void aLongWordTellsMoreThanAShortOne() {
    List<String> terms =
        terms("", "The ban hit shipbuilders hard, the ban shut shipbuilders.", "en");
    assertTrue(terms.indexOf("shipbuilders") < terms.indexOf("ban"));
  }

  @Test
  void aCompoundCountsForItsLongestPart() {
    String text = "A two-year-old and the shipwreck; the two-year-old and a shipwreck.";
    assertEquals(List.of("shipwreck", "two-year-old"), terms("", text, "en"));
  }

  @Test
  void aWordThatMeansLittleByItselfIsNoTerm() {
    assertFalse(
        terms("", "Mostly available, mostly available: berths.", "en").contains("available"));
  }

  @Test
  void thePluralCountsForTheSingular() {
    assertTrue(terms("", TEXT, "en").contains("ferries"));
  }

  @Test
  void functionWordsOfTheLanguageAreNoTerms() {
    List<String> terms = terms("", "Der Streik im Hafen und der Streik auf der Werft.", "de");
    assertEquals("Streik", terms.getFirst());
    assertFalse(terms.contains("und"));
  }

  @Test
  void anEmptyArticleHasNone() {
    assertEquals(List.of(), terms("", "", "und"));
  }
}
