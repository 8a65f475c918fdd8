package io.wirewatch.contracts.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.article.Sentences.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentencesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          two sentences         | He left. She stayed.                 | He left./She stayed.
          a question            | Who left? She did!                   | Who left?/She did!
          a title before a name | Gen. Amsel left. He did.             | Gen. Amsel left./He did.
          initials              | J. K. Amsel left. He did.            | J. K. Amsel left./He did.
          letters and points    | The U.S. Navy left. It did.          | The U.S. Navy left./It did.
          a number              | It rose 3.5 percent. Then it fell.   | It rose 3.5 percent./Then it fell.
          a date                | On Oct. 8 he left. He did.           | On Oct. 8 he left./He did.
          a closing quote       | “He left.” She stayed.               | “He left.”/She stayed.
          speech that goes on   | “Who left?” she asked. No answer.    | “Who left?” she asked./No answer.
          an ellipsis           | He left... and came. Then?           | He left... and came./Then?
          no space between      | 彼は去った。彼女は残った。           | 彼は去った。/彼女は残った。
          an empty line         | A headline~~He left.                 | A headline/He left.
          an empty line of room | A headline~ ~He left.                | A headline/He left.
          a mere line end       | He went~home. She did.               | He went~home./She did.
          no stop at the end    | He left. She stayed                  | He left./She stayed
          """)
  void aTextIsSplit(String what, String text, String sentences) {
    assertEquals(sentences, split(text.replace('~', '\n')).replace('\n', '~'));
  }

  @Test
  void whatRunsOnIsPartedBetweenWords() {
    List<Sentence> parts = Sentences.of("word ".repeat(300) + "x".repeat(1_000) + " end");
    assertEquals(5, parts.size());
    for (Sentence part : parts) {
      assertTrue(part.end() - part.start() <= 600, part.toString());
    }
    assertEquals(599, parts.getFirst().end());
    assertEquals(600, parts.get(1).start());
  }

  @Test
  void aTextOfNothingHasNone() {
    assertEquals("", split(""));
    assertEquals("", split(" \n\n "));
    assertEquals(".../!", split("...\n\n!"));
  }

  private static String split(String text) {
    return Sentences.of(text).stream()
        .map(sentence -> text.substring(sentence.start(), sentence.end()))
        .collect(Collectors.joining("/"));
  }
}
