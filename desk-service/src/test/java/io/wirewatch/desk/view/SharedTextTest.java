package io.wirewatch.desk.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SharedTextTest {

  @Test
  void runsOfThreeWordsAreSharedWhateverTheSignsAndTheCase() {
    SharedText shared =
        SharedText.of(
            "The ferry ran aground, on Monday. All safe.",
            "Officials said the FERRY ran aground on Monday and sank.");
    assertEquals(List.of("The ferry ran aground, on Monday"), marked(shared.first()));
    assertEquals(List.of("the FERRY ran aground on Monday"), marked(shared.second()));
    assertEquals(6 / 8.0, shared.firstShare());
    assertEquals(6 / 10.0, shared.secondShare());
  }

  @Test
  void twoWordsAreNoRunAndNothingIsSharedWithNothing() {
    assertEquals(List.of(), marked(SharedText.of("The ferry sank.", "The ferry ran on.").first()));
    assertEquals(0, SharedText.of("", "The ferry sank.").firstShare());
  }

  @Test
  void aMarkEndsWithItsParagraph() {
    SharedText shared =
        SharedText.of("One two three.\n\nFour five six.", "one two three four five six");
    assertEquals(List.of("One two three", "Four five six"), marked(shared.first()));
  }

  @Test
  void aCharacterOfAScriptWithoutSpacesIsAWord() {
    SharedText shared = SharedText.of("\u8b66\u5bdf\u767a\u8868", "x\u8b66\u5bdf\u767a");
    assertEquals(3 / 4.0, shared.firstShare());
  }

  private static List<String> marked(Marked text) {
    return text.pieces().stream().filter(Marked.Piece::marked).map(Marked.Piece::text).toList();
  }
}
