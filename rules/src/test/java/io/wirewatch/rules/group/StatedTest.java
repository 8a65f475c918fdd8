package io.wirewatch.rules.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Named;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Qualifier;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Rule.Watched;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Watched WATCH = new Watched(new Expression.Word("war"), Optional.empty());
  private static final String TEXT =
      "They came in spring. Some 1,500 North Korean soldiers arrived, an official said.";

  @Test
  void aTriggerThatCountsPersonsGoesByTheirIdsEachOnce() {
    Article article =
        article()
            .setEntities(
                List.of(
                    entity("Q1", "Ann Holm", EntityType.PERSON),
                    entity("Q2", "Orra", EntityType.LOCATION),
                    entity("Q1", "Holm", EntityType.PERSON)))
            .build();
    assertEquals(
        List.of(new Named("Q1", "Ann Holm")),
        new Stated(article).named(new Trigger.First(Counting.PERSONS, DAY, DAY)));
    assertEquals(
        List.of(new Named("Q2", "Orra")),
        new Stated(article).named(new Trigger.Threshold(Counting.PLACES, 2, DAY)));
    assertEquals(
        List.of(), new Stated(article).named(new Trigger.Threshold(Counting.ORIGINS, 2, DAY)));
  }

  @Test
  void aKeywordGoesByItsFoldedForm() {
    Article article =
        article()
            .setKeywords(List.of(new Keyword("Übung", 2.0), new Keyword("übung", 1.0)))
            .build();
    assertEquals(
        List.of(new Named("ubung", "Übung")),
        new Stated(article).named(new Trigger.First(Counting.KEYWORDS, DAY, DAY)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                             | asked          | unit    | counted                | language | rule's | fits
          the word in another form           | soldier        | count   | North Korean soldiers  | en       |        | true
          words after one another            | korean soldier | count   | North Korean soldiers  | en       |        | true
          with another word between          | north soldier  | count   | North Korean soldiers  | en       |        | false
          another word                       | troops         | count   | North Korean soldiers  | en       |        | false
          the unit                           | Percent        | percent |                        | en       |        | true
          nothing is said to be counted      | soldier        | count   |                        | en       |        | false
          a word of another language         | soldier        | count   | North Korean soldiers  | en       | de     | false
          in just its form it is found       | soldiers       | count   | North Korean soldiers  | en       | de     | true
          of an article of unknown language  | soldier        | count   | North Korean soldiers  | und      |        | true
          """)
  void aFigureIsComparedThatCounts(
      String name,
      String asked,
      String unit,
      @Nullable String counted,
      String language,
      @Nullable String rules,
      boolean fits) {
    Article article =
        article().setLanguage(language).setFigures(List.of(figure(unit, counted))).build();
    Watched watch = new Watched(WATCH.expression(), Optional.ofNullable(rules));
    List<Claim> claims =
        new Stated(article)
            .claims(
                new Trigger.FigureChange(Optional.of(new Expression.Counted(asked)), .2, DAY),
                watch);
    assertEquals(fits, !claims.isEmpty(), name);
  }

  @Test
  void aClaimKeepsItsSpeakerAndItsSentence() {
    Article article = article().setFigures(List.of(figure("count", "soldiers"))).build();
    Claim claim =
        new Stated(article)
            .claims(new Trigger.FigureChange(Optional.empty(), .2, DAY), WATCH)
            .getFirst();
    assertEquals(Optional.of("an official"), claim.getSpeaker());
    assertEquals(
        "Some 1,500 North Korean soldiers arrived, an official said.", claim.getSentence());
  }

  @Test
  void wordsThatNameNoNumberClaimNone() {
    Figure dozens =
        Figure.newBuilder(figure("count", "soldiers")).setQualifier(Qualifier.MAGNITUDE).build();
    Article article = article().setFigures(List.of(dozens)).build();
    assertEquals(
        List.of(),
        new Stated(article).claims(new Trigger.FigureChange(Optional.empty(), .2, DAY), WATCH));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                        | asked   | unit    | counted  | compared
          nothing asked, nothing counted |        | percent |          | false
          an age, nothing asked          |        | a       |          | false
          nothing asked, soldiers        |        | count   | soldiers | true
          the unit asked                 | percent | percent |         | true
          """)
  void aFigureThatDoesNotSayWhatItCountsIsComparedOnlyWhereItsUnitIsAskedFor(
      String name,
      @Nullable String asked,
      String unit,
      @Nullable String counted,
      boolean compared) {
    Article article = article().setFigures(List.of(figure(unit, counted))).build();
    Trigger trigger =
        new Trigger.FigureChange(Optional.ofNullable(asked).map(Expression.Counted::new), .2, DAY);
    assertEquals(compared, !new Stated(article).claims(trigger, WATCH).isEmpty(), name);
  }

  private static Figure figure(String unit, @Nullable String counted) {
    int at = TEXT.indexOf("1,500");
    return Figure.newBuilder()
        .setStart(at)
        .setEnd(at + 5)
        .setValue(1_500)
        .setUnit(unit)
        .setCounted(counted)
        .setSpeaker("an official")
        .build();
  }

  private static Entity entity(String id, String name, EntityType type) {
    return Entity.newBuilder().setId(id).setName(name).setType(type).build();
  }

  private static Article.Builder article() {
    return Article.newBuilder()
        .setId("a")
        .setPublisher("a.example")
        .setSource("test")
        .setTitle("Soldiers")
        .setText(TEXT)
        .setLanguage("en")
        .setReceivedAt(Instant.EPOCH)
        .setEventTime(Instant.EPOCH)
        .setOrigin(Origin.newBuilder().setId("a").build())
        .setStory("s");
  }
}
