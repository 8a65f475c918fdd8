package io.wirewatch.enrich.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokensTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          aClitic            | Oslo’s harbour              | Oslo ’s harbour
          anInnerApostrophe  | Ms O'Brien can't            | Ms O'Brien can't
          aHyphenatedName    | Min-jun left                | Min-jun left
          aDashAlone         | north - south               | north - south
          aNumberWithCommas  | 1,250 crates, 8.5 tonnes.   | 1,250 crates , 8.5 tonnes .
          anAbbreviation     | The U.S. envoy              | The U.S. envoy
          aSentenceEnd       | He left.                    | He left .
          aQuotedWord        | 'Never' again               | ' Never ' again
          money              | $5bn                        | $ 5bn
          aHyphenAtTheEnd    | first- and last             | first - and last
          accents            | Žižkov café                 | Žižkov café
          """)
  void aTextIsCutInto(String name, String text, String tokens) {
    assertEquals(List.of(tokens.split(" ")), surfaces(Tokens.of(text)), name);
  }

  @Test
  void textWithoutSpacesIsCutByADictionary() {
    Tokens tokens = Tokens.of("東京都は雨です");
    assertTrue(tokens.size() > 2, () -> "got " + surfaces(tokens));
  }

  @Test
  void positionsPointIntoTheText() {
    Tokens tokens = Tokens.of("  Ferry 12 sails");
    assertEquals(2, tokens.start(0));
    assertEquals(7, tokens.end(0));
    assertEquals(TokenKind.NUMBER, tokens.kind(1));
    assertEquals(1, tokens.firstFrom(3));
    assertEquals(3, tokens.firstFrom(99));
  }

  @Test
  void everyCodeUnitIsInOneTokenOrNone() {
    String text = "a\uD83D\uDE00b \uD83D x\u200By'\u0301 '' -- ...\u0000";
    Tokens tokens = Tokens.of(text);
    for (int i = 1; i < tokens.size(); i++) {
      assertTrue(tokens.start(i) >= tokens.end(i - 1));
    }
  }

  @Test
  void wordsAreFoldedAndSignsLeftOut() {
    String[] words = Tokens.of("Éire’s 3 “Ships”, GROSSE Straße.").words();
    assertEquals("eire 3 ships grosse strasse", String.join(" ", words));
  }

  private static List<String> surfaces(Tokens tokens) {
    return Arrays.asList(
        IntStream.range(0, tokens.size()).mapToObj(tokens::surface).toArray(String[]::new));
  }
}
