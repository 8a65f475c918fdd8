package io.wirewatch.enrich.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentencesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          twoSentences     | The ferry sank. All were saved.             | 2
          aTitle           | Gov. Ada Moss met Dr. Lind. They agreed.    | 2
          anInitial        | J. R. Holm spoke. Nobody answered.          | 2
          aMonth           | It ran aground on Oct. 8 and was towed.     | 1
          aQuestion        | Will it float? No one knew!                 | 2
          aQuotedSentence  | “It is over.” She left.                     | 2
          aDecimal         | It grew 2.5 percent. Then it fell.          | 2
          anAcronym        | The U.S. Navy came.                         | 1
          """)
  void aTextHasSoManySentences(String name, String text, int count) {
    assertEquals(count, Sentences.of(text, "en").size(), name);
  }

  @Test
  void aParagraphEndsASentenceWithoutAFullStop() {
    String text = "Harbour reopens\n\nThe first ferry\nleft at noon. It was full.\nCrowds came.";
    Sentences sentences = Sentences.of(text, "en");
    List<String> all = sentences.ranges().stream().map(range -> range.of(text)).toList();
    assertEquals(
        List.of(
            "Harbour reopens", "The first ferry\nleft at noon.", "It was full.", "Crowds came."),
        all);
    assertEquals(2, sentences.at(text.indexOf("full")));
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(0, Sentences.of(" \n\n ", "und").size());
    assertEquals(0, Sentences.of("", "und").at(5));
  }
}
