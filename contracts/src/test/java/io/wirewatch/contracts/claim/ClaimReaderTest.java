package io.wirewatch.contracts.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Qualifier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          soldiers are troops          | They put it at 1800 soldiers.                     | 1800 | soldiers              | troops
          whatever they are called     | They put it at 1800 special forces soldiers.      | 1800 | special forces soldiers | troops
          troops who died              | The storm killed 40 soldiers.                     | 40   | soldiers              | troops killed
          the verb before              | A quake killed at least 14 people.                | 14   | people                | people killed
          the verb behind              | By noon 14 people were killed.                    | 14   | people                | people killed
          a state without a noun       | By noon 14 were dead.                             | 14   | dead                  | people killed
          both verbs                   | The blast killed 12 people and injured 30 others. | 30   | others                | others injured
          the verb of the next clause  | Some 300 people left, and 12 died.                | 300  | people                |
          people who came to nothing   | Some 300 people live there.                       | 300  | people                |
          in Spanish                   | El sismo dejó 14 muertos.                         | 14   | muertos               | people killed
          in German                    | Es gab 14 Tote.                                   | 14   | Tote                  | people killed
          things                       | It cut off 210 households.                        | 210  | households            | households
          a few things                 | Two lines and 9 ships.                            | 9    | ships                 |
          """)
  void whatIsCountedHasOneName(
      String name, String text, String number, String counted, @Nullable String quantity) {
    Claim claim = ClaimReader.all(article(text, figure(text, number, "count", counted))).getFirst();
    assertEquals(Optional.ofNullable(quantity), claim.getQuantity(), name);
  }

  @Test
  void moneyIsNotComparedAndKeepsItsSentence() {
    String text = "It was long ago. The price is 40 euros.";
    Claim claim = ClaimReader.all(article(text, figure(text, "40 euros", "EUR", null))).getFirst();
    assertEquals(Optional.empty(), claim.getQuantity());
    assertEquals("The price is 40 euros.", claim.getSentence());
  }

  @Test
  void theEndsOfARangeAreOneClaim() {
    String text = "They sent 10 to 15 boats.";
    Figure low =
        Figure.newBuilder(figure(text, "10", "count", "boats"))
            .setQualifier(Qualifier.MORE_THAN)
            .build();
    Figure high =
        Figure.newBuilder(figure(text, "15", "count", "boats"))
            .setQualifier(Qualifier.UP_TO)
            .build();
    List<Claim> claims = ClaimReader.all(article(text, low, high));
    assertEquals(1, claims.size());
    assertEquals(10, claims.getFirst().getValue());
    assertEquals(Optional.of(15.0), claims.getFirst().getUpper());
    assertEquals(Qualifier.EXACT, claims.getFirst().getQualifier());
  }

  @Test
  void aSpeakerGoesByTheNameThatTheArticleHas() {
    String text = "She said 1800 soldiers had come.";
    Figure figure =
        Figure.newBuilder(figure(text, "1800", "count", "soldiers"))
            .setSpeaker("She")
            .setSpeakerEntity("person:helena-rask")
            .build();
    Article article =
        Article.newBuilder(article(text, figure))
            .setEntities(
                List.of(
                    Entity.newBuilder()
                        .setId("person:helena-rask")
                        .setName("Helena Rask")
                        .setType(EntityType.PERSON)
                        .build()))
            .build();
    assertEquals(Optional.of("Helena Rask"), ClaimReader.all(article).getFirst().getSpeaker());
  }

  private static Figure figure(String text, String number, String unit, @Nullable String counted) {
    int at = text.indexOf(number);
    return Figure.newBuilder()
        .setStart(at)
        .setEnd(at + number.length())
        .setValue(Double.parseDouble(number.split(" ", -1)[0]))
        .setUnit(unit)
        .setCounted(counted)
        .build();
  }

  private static Article article(String text, Figure... figures) {
    return Article.newBuilder()
        .setId("a")
        .setPublisher("p")
        .setSource("test")
        .setTitle("t")
        .setText(text)
        .setLanguage("en")
        .setReceivedAt(Instant.EPOCH)
        .setEventTime(Instant.EPOCH)
        .setOrigin(Origin.newBuilder().setId("a").build())
        .setStory("s")
        .setFigures(List.of(figures))
        .build();
  }
}
