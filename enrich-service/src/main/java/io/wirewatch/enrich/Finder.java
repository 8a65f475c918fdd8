package io.wirewatch.enrich;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Quote;
import io.wirewatch.enrich.entity.Entities;
import io.wirewatch.enrich.entity.ListedEntity;
import io.wirewatch.enrich.figure.Figures;
import io.wirewatch.enrich.keyword.Keywords;
import io.wirewatch.enrich.quote.Quotes;
import io.wirewatch.enrich.text.Document;
import java.util.List;

/// Finds all there is to find in a document: names first, then quotes, then the figures in both.
///
/// Safe for use by many threads.
record Finder(Entities entities, Keywords keywords, Figures figures, Quotes quotes) {
  /// Reads the lists and the model that ship with the project.
  static Finder bundled() {
    return with(List.of());
  }

  /// The same with entities of a desk's own.
  static Finder with(List<ListedEntity> own) {
    return new Finder(Entities.bundled(own), new Keywords(), new Figures(), new Quotes());
  }

  /// What is found in one document; `parts` hears of each kind when all of it is found.
  Findings find(Document document, PartListener parts) {
    List<Entity> named = entities.find(document);
    parts.done(Part.ENTITIES);
    List<Quote> quoted = quotes.find(document, named);
    parts.done(Part.QUOTES);
    List<Keyword> terms = keywords.find(document);
    parts.done(Part.KEYWORDS);
    List<Figure> numbers = figures.find(document, named, quoted);
    parts.done(Part.FIGURES);
    return new Findings(named, terms, numbers, quoted);
  }
}
