package io.wirewatch.enrich.entity.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.enrich.entity.tag.Label;
import io.wirewatch.enrich.entity.tag.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedTokensTest {
  @Test
  void tokensAreCutAgainAsTheTaggerCutsText() {
    TaggedTokens tagged =
        new TaggedTokens(
            List.of("Marta", "Haas", "'s", "(", "Oslo", ")", "plan", "."),
            List.of("B-PER", "I-PER", "O", "O", "B-LOC", "O", "O", "O"));
    LabelledSentence sentence = tagged.labelled();
    assertEquals(
        List.of("Marta", "Haas", "'s", "(", "Oslo", ")", "plan", "."),
        sentence.words().stream().map(Word::form).toList());
    assertEquals(
        List.of(Label.BEGIN_PERSON, Label.IN_PERSON, Label.OUTSIDE, Label.OUTSIDE),
        sentence.labels().subList(0, 4));
    assertEquals(Label.BEGIN_LOCATION, sentence.labels().get(4));
  }

  @Test
  void twoNamesSideBySideStayTwo() {
    LabelledSentence sentence =
        new TaggedTokens(List.of("Oslo", "Bergen"), List.of("B-LOC", "B-LOC")).labelled();
    assertEquals(List.of(Label.BEGIN_LOCATION, Label.BEGIN_LOCATION), sentence.labels());
  }
}
