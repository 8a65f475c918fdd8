package io.wirewatch.rules.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Named;
import io.wirewatch.rules.Articles;
import io.wirewatch.rules.Rules;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParticularsTest {

  private static final String TEXT =
      "Rain fell. The army sent 1,500 troops, it said. Two were hurt.";

  @Test
  void aClaimHasItsValueItsSpeakerAndItsSentence() {
    List<Claim> claims = Particulars.claims(article(), rule(Optional.of("troop")));
    assertEquals(
        List.of(
            Claim.newBuilder()
                .setValue(1500)
                .setUnit("count")
                .setCounted("fresh troops")
                .setSpeaker("The army")
                .setSentence("The army sent 1,500 troops, it said.")
                .build()),
        claims);
  }

  @Test
  void withNothingSaidOfWhatIsCountedEveryFigureIsAClaim() {
    assertEquals(2, Particulars.claims(article(), rule(Optional.empty())).size());
  }

  @Test
  void aFigureIsFoundByItsUnitToo() {
    assertEquals(2, Particulars.claims(article(), rule(Optional.of("count"))).size());
  }

  @Test
  void keywordsAreOneWhateverTheirCase() {
    Trigger first = new Trigger.First(Counting.KEYWORDS, Duration.ofDays(1), Duration.ofHours(1));
    assertEquals(List.of(new Named("flood", "Flood")), Particulars.named(article(), first));
  }

  private static Article article() {
    int at = TEXT.indexOf("1,500");
    return Article.newBuilder(Articles.english("Rain", TEXT))
        .setFigures(
            List.of(
                Figure.newBuilder()
                    .setStart(at)
                    .setEnd(at + 5)
                    .setValue(1500)
                    .setUnit("count")
                    .setCounted("fresh troops")
                    .setSpeaker("The army")
                    .build(),
                Figure.newBuilder()
                    .setStart(TEXT.indexOf("Two"))
                    .setEnd(TEXT.indexOf("Two") + 3)
                    .setValue(2)
                    .setUnit("count")
                    .setCounted("hurt")
                    .build()))
        .setKeywords(List.of(new Keyword("Flood", 2.0), new Keyword("flood", 1.0)))
        .build();
  }

  private static Rule rule(Optional<String> counted) {
    Rule rule = Rules.rule("r", "rain");
    Trigger figure =
        new Trigger.FigureChange(counted.map(Expression.Counted::new), .2, Duration.ofDays(1));
    return new Rule(
        rule.id(), rule.title(), rule.watch(), figure, rule.group(), rule.timing(), rule.notice());
  }
}
