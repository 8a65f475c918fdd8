package io.wirewatch.enrich.entity.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CandidatesTest {
  private static final WordClasses CLASSES = WordClasses.bundled();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          small words are not read        | The harbour was closed after Mirela Kost left | The Mirela Kost
          those between capitals are      | he joined the Bank of the West that year     | Bank of the West
          without capitals all are        | nobody saw mirela kost                       | nobody saw mirela kost
          a far capital does not reach    | Kost told them that it would not leave Tolsk | Kost Tolsk
          digits are read                 | they met at pier 9 there                     | they met at pier 9 there
          scripts without capitals are    | Mirela saw 평양 there                         | Mirela saw 평양
          listed names are                | Then we flew to paris with them              | Then we flew to paris
          """)
  void whatMayBePartOfAName(String rule, String sentence, String read) {
    List<Word> words = Words.of(sentence, Tokens.of(sentence), new Range(0, sentence.length()));
    WordView[] views =
        words.stream()
            .map(word -> WordView.of(word, CLASSES.of(word.form())))
            .toArray(WordView[]::new);
    boolean[] candidates = Candidates.of(views, WordFeatures.style(views));
    StringJoiner found = new StringJoiner(" ");
    for (int i = 0; i < candidates.length; i++) {
      if (candidates[i]) {
        found.add(words.get(i).form());
      }
    }
    assertEquals(read, found.toString(), rule);
  }
}
