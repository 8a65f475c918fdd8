package io.wirewatch.rules.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Stance;
import io.wirewatch.contracts.article.Saying;
import io.wirewatch.rules.Articles;
import io.wirewatch.rules.Rules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnsureSpeakersTest {
  private static final String TEXT = "The ministry denied that troops had crossed.";

  @ParameterizedTest(name = "{0}")
  @CsvSource({"just sure enough, 0.0, 1", "a little less, 0.01, 0"})
  void aSpeakerWhoIsNotSureIsPassedOver(String name, double missing, int matches) {
    Quote quote =
        Quote.newBuilder()
            .setStart(TEXT.indexOf("troops"))
            .setEnd(TEXT.length() - 1)
            .setKind(QuoteKind.INDIRECT)
            .setSpeaker("The ministry")
            .setStance(Stance.DENIES)
            .setSpeakerConfidence(Saying.SURE - missing)
            .build();
    Article article =
        Article.newBuilder(Articles.article("en", "", TEXT, List.of()))
            .setQuotes(List.of(quote))
            .build();
    RuleIndex index = RuleIndex.of(List.of(Rules.rule("r", "denied-by:ministry")));
    assertEquals(matches, index.matching(article).size(), name);
  }
}
