package io.wirewatch.enrich.ledger;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Qualifier;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles that each claim a number of troops.
public final class Wires {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private Wires() {}

  /// An article with a text of its own.
  public static Article.Builder article(
      String id, int minutes, Qualifier qualifier, int value, @Nullable String speaker) {
    String text = "There are %d troops in the port of %s.".formatted(value, id);
    Figure figure =
        Figure.newBuilder()
            .setStart(10)
            .setEnd(10 + String.valueOf(value).length())
            .setValue(value)
            .setUnit("count")
            .setCounted("troops")
            .setQualifier(qualifier)
            .setSpeaker(speaker)
            .build();
    return Article.newBuilder()
        .setId(id)
        .setPublisher(id + ".example")
        .setSource("test")
        .setTitle("Troops")
        .setText(text)
        .setLanguage("en")
        .setReceivedAt(NOON.plusSeconds(60L * minutes))
        .setEventTime(NOON.plusSeconds(60L * minutes))
        .setOrigin(Origin.newBuilder().setId(id).build())
        .setStory("story-a")
        .setFigures(List.of(figure));
  }

  /// An article that says an exact number in its own name.
  public static Article.Builder article(String id, int minutes, int value) {
    return article(id, minutes, Qualifier.EXACT, value, null);
  }
}
