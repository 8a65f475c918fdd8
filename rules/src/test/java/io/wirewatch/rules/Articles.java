package io.wirewatch.rules;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Articles for tests.
public final class Articles {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Articles() {}

  /// An English article.
  public static Article english(String title, String text) {
    return article("en", title, text, List.of());
  }

  /// An article in a language, with the entities that it names.
  public static Article article(String language, String title, String text, List<Entity> entities) {
    return Article.newBuilder()
        .setId("a")
        .setPublisher("harbour-gazette.example")
        .setSource("push")
        .setTitle(title)
        .setText(text)
        .setLanguage(language)
        .setReceivedAt(NOON)
        .setEventTime(NOON)
        .setEntities(entities)
        .setOrigin(Origin.newBuilder().setId("a").build())
        .setStory("s")
        .build();
  }

  /// A place with a mention wherever `printed` stands in the text.
  public static Entity place(String id, String name, String printed, String text) {
    List<Span> mentions = new ArrayList<>();
    for (int at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
      mentions.add(new Span(at, at + printed.length()));
    }
    return Entity.newBuilder()
        .setId(id)
        .setName(name)
        .setType(EntityType.LOCATION)
        .setMentions(mentions)
        .build();
  }
}
