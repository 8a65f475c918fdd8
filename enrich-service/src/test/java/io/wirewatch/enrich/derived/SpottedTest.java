package io.wirewatch.enrich.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Origin;
import io.wirewatch.enrich.text.Tokens;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpottedTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          342, \u0663\u0664\u0662
          342, \u0969\u096A\u0968
          '5,100', 5100
          """)
  void aNumberIsTheSameInTheDigitsOfAnyScriptAndWithCommas(String one, String other) {
    assertEquals(keys("Ferry " + one + " left"), keys("Ferry " + other + " left"));
  }

  @Test
  void aNumberOfMoreDigitsThanAreReadIsOneAllTheSame() {
    assertEquals(1, keys("Order 12345678901234567890 came").size());
  }

  private static List<Integer> keys(String text) {
    Article article =
        Article.newBuilder()
            .setId("any")
            .setPublisher("p")
            .setSource("s")
            .setTitle("")
            .setText(text)
            .setLanguage("en")
            .setReceivedAt(Instant.EPOCH)
            .setEventTime(Instant.EPOCH)
            .setOrigin(Origin.newBuilder().setId("any").build())
            .setStory("story")
            .build();
    return Spotted.in(article, Tokens.of(text)).stream().map(Spotted::key).toList();
  }
}
