package io.wirewatch.enrich.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DifferenceTest {
  private static final String BEFORE =
      "The ferry ran aground on Monday. Eighty people were on board.\n\nAll of them are safe.";

  @Test
  void aTextOfTheSameSentencesHasNone() {
    Difference none =
        Difference.of(
            BEFORE,
            "All of them are safe!  Eighty people were on board. THE ferry ran aground, on Monday.",
            "en");
    assertEquals(new Difference(List.of(), List.of()), none);
  }

  @Test
  void whatIsNewAndWhatIsGoneIsToldBySentences() {
    String later =
        "The ferry ran aground on Monday. Ninety people were on board.\n\nAll of them are safe."
            + " The master was not hurt.";
    Difference difference = Difference.of(BEFORE, later, "en");
    assertEquals(
        List.of("Ninety people were on board.", "The master was not hurt."),
        difference.added().stream().map(r -> later.substring(r.start(), r.end())).toList());
    assertEquals(List.of("Eighty people were on board."), difference.removed());
  }

  @Test
  void aSentenceSaidTwiceWasAddedOnce() {
    Difference difference = Difference.of("It sank.", "It sank. It sank.", "en");
    assertEquals(1, difference.added().size());
    assertEquals(9, difference.added().getFirst().start());
  }

  @Test
  void aWordingComesBackAsItWas() {
    Wording.Plain plain = new Wording.Plain("3\nFerry – aground 🚢", BEFORE);
    Wording wording = Wording.of(plain.title(), plain.text());
    assertEquals(plain, wording.plain());
    assertEquals(wording, Wording.ofPacked(wording.packed()));
  }
}
