package io.wirewatch.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokensTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          capitals                   | TROOPS Sent           | troops sent
          diacritics                 | Kyïv façade Łódź      | kyiv facade lodz
          decomposed diacritics      | café                 | cafe
          letters beyond diacritics  | Straße Ærø            | strasse aero
          a possessive               | Seoul's Seoul’s       | seoul seoul
          a possessive of a plural   | troops' orders        | troops orders
          a possessive in capitals   | SEOUL'S               | seoul
          an apostrophe              | don't O'Brien         | dont obrien
          an elided article          | l'armée qu’elle d'ici | armee elle ici
          hyphens and dashes         | re-election — now     | re election now
          a grouped number           | 1,500 men, 3.5        | 1500 men 35
          an abbreviation            | U.S. troops           | u s troops
          another script             | Йшли війська          | ишли віиська
          a script without spaces    | 東京都 news           | 東 京 都 news
          a soft hyphen              | de­ploy               | deploy
          full width                 | ＮＡＴＯ              | nato
          quotes stuck to words      | "Troops," ‘he’ said   | troops he said
          Korean stays in syllables  | 북한군이 왔다           | 북한군이 왔다
          voiced kana                | がか                  | が か
          half width kana            | ｶﾅ                    | カ ナ
          Thai with its marks        | ทหารที่                | ท ห า ร ที่
          Indian vowels              | कुल                   | कुल
          Arabic vowels and hamza    | أَخبار                | اخبار
          stretched Arabic           | خـــبر                | خبر
          Persian letters            | یک                    | يك
          digits of other scripts    | ١٥٠٠                  | 1500
          a final sigma              | ΣΤΡΑΤΟΣ               | στρατοσ
          a long word                | Counterintelligence's | counterintelligence
          a very long word           | Counterrevolutionaries's x | counterrevolutionaries x
          a word of ten letters      | government government’s | government government
          nothing but signs          | -- … !                |
          """)
  void wordsAreFolded(String what, String text, String words) {
    String expected = words == null ? "" : words.replace("і", "і");
    assertEquals(expected, Tokens.foldedName(text));
  }

  @Test
  void aPlaceIsThatOfTheWordWithoutItsPossessive() {
    String text = "On Monday, Seoul’s 1,500 men";
    Tokens tokens = Tokens.of(text);
    String printed =
        IntStream.range(0, tokens.count())
            .mapToObj(i -> text.substring(tokens.start(i), tokens.end(i)))
            .collect(Collectors.joining("|"));
    assertEquals("On|Monday|Seoul|1,500|men", printed);
  }

  @Test
  void aParagraphIsFurtherAwayThanNearReaches() {
    Tokens tokens = Tokens.of("one two\nthree\n\nfour\n \nfive");
    assertEquals(2, tokens.position(2));
    assertTrue(tokens.position(3) - tokens.position(2) > 50);
    assertTrue(tokens.position(4) - tokens.position(3) > 50);
  }

  @Test
  void aSurrogatePairIsOneCharacter() {
    Tokens tokens = Tokens.of("a \uD835\uDC9C b");
    assertEquals(3, tokens.count());
    assertEquals(2, tokens.start(1));
    assertEquals(4, tokens.end(1));
  }
}
