package io.wirewatch.bench.news;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Makes articles: each is on a beat, touches another, and for the rest says what any article says.
final class DeskArticles {
  private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
  private static final int PUBLISHERS = 400;

  private final Vocabulary vocabulary;
  private final List<Beat> beats;
  private final Zipf popularity;

  DeskArticles(Vocabulary vocabulary, List<Beat> beats) {
    this.vocabulary = vocabulary;
    this.beats = beats;
    this.popularity = new Zipf(beats.size(), 50);
  }

  Article article(long number, RandomGenerator random) {
    int beat = popularity.next(random);
    Prose prose =
        new Prose(vocabulary, beats.get(beat), beats.get(popularity.next(random)), random);
    String title = prose.title();
    String text = prose.text();
    String publisher = "paper%d.example".formatted(random.nextInt(PUBLISHERS));
    Instant at = START.plusMillis(number * 100);
    return Article.newBuilder()
        .setId("%032x".formatted(number))
        .setPublisher(publisher)
        .setSource("push")
        .setUrl("https://%s/%d".formatted(publisher, number))
        .setTitle(title)
        .setText(text)
        .setLanguage("en")
        .setReceivedAt(at)
        .setEventTime(at)
        .setEntities(entities(prose))
        .setKeywords(
            beats.get(beat).words().subList(0, 8).stream()
                .map(word -> new Keyword(word, 1.0))
                .toList())
        .setOrigin(Origin.newBuilder().setId("%032x".formatted(number)).build())
        .setStory("s-%d".formatted(beat))
        .setStoryTitle(title)
        .build();
  }

  private static List<Entity> entities(Prose prose) {
    List<Entity> entities = new ArrayList<>();
    prose
        .mentions()
        .forEach((name, mentions) ->
            entities.add(
                Entity.newBuilder()
                    .setId(
                        "%s:%s"
                            .formatted(
                                name.type().name().toLowerCase(Locale.ROOT),
                                name.text().toLowerCase(Locale.ROOT).replace(' ', '-')))
                    .setName(name.text())
                    .setType(name.type())
                    .setMentions(mentions)
                    .build()));
    return entities;
  }
}
