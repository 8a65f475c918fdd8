package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Field;
import io.wirewatch.contracts.Span;
import io.wirewatch.rules.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An article read once, by the terms of a lexicon: where each stands in the title and in the text.
final class Reading {

  /// A place in the article where an entity is named.
  record Mention(Field field, int start, int end) {}

  private final Article article;
  private final Prose title;
  private final Prose text;
  private final Map<Integer, Set<Mention>> mentions = new HashMap<>();

  private Reading(Article article, Prose title, Prose text) {
    this.article = article;
    this.title = title;
    this.text = text;
  }

  static Reading of(Article article, Lexicon lexicon, Analysis analysis) {
    Prose title = Prose.of(Field.TITLE, article.getTitle(), lexicon, analysis);
    Prose text = Prose.of(Field.TEXT, article.getText(), lexicon, analysis);
    Reading reading = new Reading(article, title, text);
    article.getEntities().forEach(entity -> reading.addNames(entity, lexicon));
    return reading;
  }

  /// The title first, then the text.
  List<Prose> fields() {
    return List.of(title, text);
  }

  Prose title() {
    return title;
  }

  Prose text() {
    return text;
  }

  /// All terms that the article holds.
  Set<Integer> terms() {
    Set<Integer> terms = new LinkedHashSet<>(title.terms());
    terms.addAll(text.terms());
    terms.addAll(mentions.keySet());
    return terms;
  }

  /// Whether the article names the entity of this name.
  boolean names(int name) {
    return mentions.containsKey(name);
  }

  /// Where the entity of this name is named, in order; empty when it is not, or nobody said where.
  Set<Mention> mentions(int name) {
    return mentions.getOrDefault(name, Set.of());
  }

  /// An entity goes by its id, its name, and whatever the article calls it.
  private void addNames(Entity entity, Lexicon lexicon) {
    List<Mention> places = places(entity);
    Set<String> names = new LinkedHashSet<>();
    names.add(Tokens.foldedName(entity.getId()));
    names.add(Tokens.foldedName(entity.getName()));
    places.forEach(place -> names.add(Tokens.foldedName(printed(place))));
    names.forEach(name ->
        lexicon.termOf(
            name,
            term -> mentions.computeIfAbsent(term, _ -> new LinkedHashSet<>()).addAll(places)));
  }

  private List<Mention> places(Entity entity) {
    List<Mention> places = new ArrayList<>();
    if (entity.getInTitle()) places.add(inTitle(entity.getName()));
    for (Span span : entity.getMentions()) {
      if (span.getStart() >= 0 && span.getEnd() <= article.getText().length()) {
        places.add(new Mention(Field.TEXT, span.getStart(), span.getEnd()));
      }
    }
    return places;
  }

  /// The name in the title; the whole title where it stands there in another form.
  private Mention inTitle(String name) {
    int start = article.getTitle().indexOf(name);
    return start >= 0
        ? new Mention(Field.TITLE, start, start + name.length())
        : new Mention(Field.TITLE, 0, article.getTitle().length());
  }

  private String printed(Mention place) {
    return switch (place.field()) {
      case TITLE -> article.getTitle().substring(place.start(), place.end());
      case TEXT -> article.getText().substring(place.start(), place.end());
    };
  }
}
