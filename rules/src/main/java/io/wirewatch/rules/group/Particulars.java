package io.wirewatch.rules.group;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Named;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.text.Sentences;
import io.wirewatch.rules.text.Sentences.Sentence;
import io.wirewatch.rules.text.Stemming;
import io.wirewatch.rules.text.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What an article has of that which a rule's trigger counts, waits for or compares.
final class Particulars {

  private static final String UNKNOWN = "und";

  private Particulars() {}

  /// What the article names of the kind that the trigger counts or waits for, distinct.
  static List<Named> named(Article article, Trigger trigger) {
    return switch (trigger) {
      case Trigger.Threshold threshold -> named(article, threshold.count());
      case Trigger.Spike spike -> named(article, spike.count());
      case Trigger.First first -> named(article, first.of());
      case Trigger.Absence _, Trigger.FigureChange _, Trigger.Sequence _ -> List.of();
    };
  }

  /// The figures that the rule's trigger compares.
  static List<Claim> claims(Article article, Rule rule) {
    return switch (rule.trigger()) {
      case Trigger.FigureChange figure -> claims(article, rule.watch(), figure);
      case Trigger.Threshold _,
          Trigger.Spike _,
          Trigger.First _,
          Trigger.Absence _,
          Trigger.Sequence _ ->
          List.of();
    };
  }

  private static List<Named> named(Article article, Counting counting) {
    return switch (counting) {
      case ARTICLES, PUBLISHERS, ORIGINS, STORIES -> List.of();
      case PERSONS -> entities(article, EntityType.PERSON);
      case ORGANIZATIONS -> entities(article, EntityType.ORGANIZATION);
      case PLACES -> entities(article, EntityType.LOCATION);
      case KEYWORDS ->
          distinct(
              article.getKeywords().stream()
                  .map(k -> new Named(Tokens.foldedName(k.getTerm()), k.getTerm())));
      case LANGUAGES -> List.of(new Named(article.getLanguage(), article.getLanguage()));
    };
  }

  private static List<Named> entities(Article article, EntityType type) {
    return distinct(
        article.getEntities().stream()
            .filter(e -> e.getType() == type)
            .map(e -> new Named(e.getId(), e.getName())));
  }

  private static List<Named> distinct(Stream<Named> all) {
    Map<String, Named> byId = new LinkedHashMap<>();
    all.forEach(named -> byId.putIfAbsent(named.getId(), named));
    return List.copyOf(byId.values());
  }

  private static List<Claim> claims(
      Article article, Rule.Watched watch, Trigger.FigureChange trigger) {
    List<Figure> figures =
        article.getFigures().stream()
            .filter(f -> trigger.counted().map(c -> counts(f, c, watch, article)).orElse(true))
            .toList();
    if (figures.isEmpty()) return List.of();
    List<Sentence> sentences = Sentences.of(article.getText());
    return figures.stream().map(f -> claim(f, article.getText(), sentences)).toList();
  }

  private static Claim claim(Figure figure, String text, List<Sentence> sentences) {
    String sentence =
        sentences.stream()
            .filter(s -> s.start() <= figure.getStart() && figure.getStart() < s.end())
            .findFirst()
            .map(s -> text.substring(s.start(), s.end()).strip())
            .orElse("");
    return Claim.newBuilder()
        .setValue(figure.getValue())
        .setUnit(figure.getUnit())
        .setCounted(figure.getCounted().orElse(null))
        .setSpeaker(figure.getSpeaker().orElse(null))
        .setSentence(sentence)
        .build();
  }

  /// Whether a figure counts this, by the meaning of `figure:` in a watch.
  private static boolean counts(
      Figure figure, Expression.Counted counted, Rule.Watched watch, Article article) {
    String unit = Tokens.foldedName(figure.getUnit());
    if (!unit.isEmpty() && unit.equals(Tokens.foldedName(counted.words()))) return true;
    Tokens asked = Tokens.of(counted.words());
    Tokens said = Tokens.of(figure.getCounted().orElse(""));
    Optional<Stemming> stemming = stemming(watch, article.getLanguage());
    return asked.count() > 0
        && IntStream.rangeClosed(0, said.count() - asked.count())
            .anyMatch(at -> stands(asked, said, at, stemming));
  }

  private static boolean stands(Tokens asked, Tokens said, int at, Optional<Stemming> stemming) {
    for (int i = 0; i < asked.count(); i++) {
      if (i > 0 && said.position(at + i) != said.position(at + i - 1) + 1) return false;
      String word = said.lower(at + i);
      String sought = asked.lower(i);
      boolean same =
          stemming
              .map(stems -> stems.finds(sought, word))
              .orElse(Tokens.bare(sought).equals(Tokens.bare(word)));
      if (!same) return false;
    }
    return true;
  }

  /// Words of a rule in another language are found in just their form.
  private static Optional<Stemming> stemming(Rule.Watched watch, String tag) {
    String own = tag.split("-", 2)[0];
    boolean unknown = own.equals(UNKNOWN);
    String language = watch.language().orElse(unknown ? "en" : own);
    return unknown || language.equals(own) ? Optional.of(Stemming.of(language)) : Optional.empty();
  }
}
