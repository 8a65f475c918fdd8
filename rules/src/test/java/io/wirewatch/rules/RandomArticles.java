package io.wirewatch.rules;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Revision;
import io.wirewatch.contracts.Span;
import io.wirewatch.contracts.Stance;
import io.wirewatch.rules.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Articles in the words of [RandomExpressions], in several languages, with all that rules ask for.
public final class RandomArticles {
  private static final List<String> FILLER =
      List.of("the", "of", "Monday", "rain", "market", "hospital", "der", "у", "는", "、");
  private static final List<String> LANGUAGES =
      List.of("en", "en", "en", "en-GB", "de", "pt", "fr", "ru", "uk", "ko", "ja", "und", "xx");
  private static final List<String> BREAKS = List.of(" ", " ", " ", " ", ". ", "\n", "\n\n", "、");

  private final Random random;

  public RandomArticles(Random random) {
    this.random = random;
  }

  /// The next article.
  public Article next() {
    String text = words(2 + random.nextInt(20));
    return Article.newBuilder(
            Articles.article(pick(LANGUAGES), words(random.nextInt(5)), text, entities(text)))
        .setPublisher(random.nextBoolean() ? "harbour-gazette.example" : "wire")
        .setKeywords(
            random.nextInt(3) > 0
                ? List.of()
                : List.of(new Keyword("Troops", .5), new Keyword("sancoes", .2)))
        .setFigures(figures())
        .setQuotes(quotes(text))
        .setRevision(random.nextInt(3) > 0 ? null : revision(text))
        .build();
  }

  /// A change of some stretches, from word to word.
  private Revision revision(String text) {
    Tokens words = Tokens.of(text);
    List<Span> added = new ArrayList<>();
    for (int from = 0; from < words.count(); from++) {
      if (random.nextInt(4) > 0) continue;
      int to = Math.min(words.count() - 1, from + random.nextInt(8));
      added.add(new Span(words.start(from), words.end(to)));
      from = to;
    }
    return new Revision(random.nextInt(3) > 0 ? null : "another", added, List.of());
  }

  private List<Entity> entities(String text) {
    List<Entity> entities = new ArrayList<>();
    if (random.nextBoolean()) entities.add(Articles.place("Q42", "Ostland", "border", text));
    if (random.nextBoolean()) {
      Entity place = Articles.place("Q7", "port amber", "army", text);
      EntityType type = random.nextBoolean() ? EntityType.PERSON : EntityType.OTHER;
      entities.add(Entity.newBuilder(place).setType(type).build());
    }
    return entities;
  }

  private List<Quote> quotes(String text) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> quote(text)).toList();
  }

  /// Any stretch of the text, cut anywhere, by one of the entities or by somebody called so.
  private Quote quote(String text) {
    int start = random.nextInt(text.length() + 1);
    return Quote.newBuilder()
        .setStart(start)
        .setEnd(start + random.nextInt(text.length() - start + 1))
        .setKind(pick(List.of(QuoteKind.values())))
        .setStance(pick(List.of(Stance.values())))
        .setSpeaker(
            pick(List.of(
                    Optional.<String>empty(),
                    Optional.of("he"),
                    Optional.of("the army"),
                    Optional.of("Ostland's treaty envoys")))
                .orElse(null))
        .setSpeakerRole(random.nextInt(3) > 0 ? null : "head of the Port Amber armies")
        .setSpeakerEntity(random.nextBoolean() ? null : pick(List.of("Q42", "Q7")))
        .build();
  }

  private List<Figure> figures() {
    return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> figure()).toList();
  }

  private Figure figure() {
    return Figure.newBuilder()
        .setStart(0)
        .setEnd(1)
        .setValue(pick(List.of(0.0, 5.0, 99.0, 1_500.0)))
        .setUnit(pick(List.of("count", "percent", "EUR")))
        .setCounted(
            pick(List.of(
                    Optional.<String>empty(),
                    Optional.of("troop"),
                    Optional.of("dead and wounded soldiers"),
                    Optional.of("the dead soldiers")))
                .orElse(null))
        .build();
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> random.nextInt(3) > 0 ? RandomExpressions.WORDS : FILLER)
        .map(from -> pick(from) + pick(BREAKS))
        .collect(Collectors.joining())
        .strip();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
