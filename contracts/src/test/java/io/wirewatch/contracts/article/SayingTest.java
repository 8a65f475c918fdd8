package io.wirewatch.contracts.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.FigureStatus;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Stance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SayingTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final String TEXT = "Later he denied it. He plans 40 boats.";

  @Test
  void aPronounIsToldByTheNameThatItStandsFor() {
    Saying saying = Saying.of(article("he", Stance.DENIES)).getFirst();
    assertEquals("Ivan Holm, Kremlin spokesman", saying.speaker());
    assertEquals("denies", saying.verb());
    assertEquals("it", saying.words());
  }

  @Test
  void aSpeakerOfLittleConfidenceIsUnsure() {
    Article article = article("he", Stance.DENIES);
    Quote loose = Quote.newBuilder(article.getQuotes().getFirst()).setSpeakerConfidence(.5).build();
    Article unsure = Article.newBuilder(article).setQuotes(List.of(loose)).build();
    assertEquals(true, Saying.of(article).getFirst().sure());
    assertEquals(false, Saying.of(unsure).getFirst().sure());
  }

  @Test
  void whatNobodyConfirmsIsTold() {
    Saying saying = Saying.of(article(null, Stance.COULD_NOT_CONFIRM)).getFirst();
    assertEquals("nobody named could not confirm", saying.speaker() + " " + saying.verb());
  }

  @Test
  void whatNobodyKnownSaysIsNot() {
    assertEquals(List.of(), Saying.of(article(null, Stance.SAYS)));
  }

  @Test
  void aFigureHasWhatItCountsItsStatusAndWhoSaysIt() {
    Amount amount = Amount.of(article("he", Stance.DENIES)).getFirst();
    assertEquals("40 boats", amount.words());
    assertEquals("planned", amount.told().orElseThrow());
    assertEquals("Ivan Holm", amount.who().orElseThrow());
  }

  private static Article article(@Nullable String speaker, Stance stance) {
    Quote quote =
        Quote.newBuilder()
            .setStart(16)
            .setEnd(18)
            .setKind(QuoteKind.INDIRECT)
            .setSpeaker(speaker)
            .setSpeakerEntity(speaker == null ? null : "Q9")
            .setSpeakerRole(speaker == null ? null : "Kremlin spokesman")
            .setStance(stance)
            .build();
    Figure figure =
        Figure.newBuilder()
            .setStart(29)
            .setEnd(31)
            .setValue(40)
            .setUnit("count")
            .setCounted("boats")
            .setSpeaker("He")
            .setSpeakerEntity("Q9")
            .setStatus(FigureStatus.PLANNED)
            .build();
    Entity holm =
        Entity.newBuilder().setId("Q9").setName("Ivan Holm").setType(EntityType.PERSON).build();
    return Article.newBuilder()
        .setId("a")
        .setPublisher("p.example")
        .setSource("push")
        .setTitle("Boats")
        .setText(TEXT)
        .setLanguage("en")
        .setReceivedAt(NOON)
        .setEventTime(NOON)
        .setEntities(List.of(holm))
        .setQuotes(List.of(quote))
        .setFigures(List.of(figure))
        .setOrigin(Origin.newBuilder().setId("a").build())
        .setStory("s")
        .build();
  }
}
