package io.wirewatch.enrich.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.enrich.table.MapTable;
import org.junit.jupiter.api.Test;

final class CommonWordsTest {
  @Test
  void theListKnowsCommonWordsFromRareOnes() {
    double common = CommonWords.share(Terms.ofWord("officials"));
    double rare = CommonWords.share(Terms.ofWord("lighthouse"));
    assertTrue(common > 0.3 && common < 1, () -> "officials: " + common);
    assertTrue(rare < 0.01, () -> "lighthouse: " + rare);
    assertEquals(0.0005, CommonWords.share(Terms.ofEntity("Q423")));
  }

  @Test
  void beforeAnyArticleAListedWordIsLessRareThanAnother() {
    Rarity rarity = new Rarity(new MapTable<>());
    double common = rarity.of(Terms.ofWord("officials"));
    double rare = rarity.of(Terms.ofWord("lighthouse"));
    assertTrue(common < rare / 3, () -> common + " and " + rare);
  }

  @Test
  void aWordOfFourTextsIsNotListed() {
    CountWords count = new CountWords();
    for (int i = 0; i < 5; i++) {
      count.add("Ferries, ferries and 40 ferries." + (i < 4 ? " A lighthouse." : ""));
    }
    assertEquals("*\t5\nferri\t5\n", count.toString());
  }
}
