package io.wirewatch.enrich.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.enrich.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrevityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a greeting                  |                      | Good morning Debra!                             | true
          a name                      |                      | Kristen Quinn                                   | true
          letters of the title count  | Talks in the capital | Delegates arrived in the morning                | false
          a sentence                  |                      | The delegates arrived in the morning by a slow train. | false
          letters that English lacks  |                      | Guten Morgen, Björn!                            | false
          another script              |                      | Путин                                           | false
          """)
  void aTextIsTooShortWithFewLettersThatAreAllEnglish(
      String theCase, String title, String text, boolean tooShort) {
    Document document = Document.of(title == null ? "" : title, text, "xx");
    assertEquals(tooShort, Brevity.isTooShort(document), theCase);
  }
}
