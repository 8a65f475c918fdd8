package io.wirewatch.enrich;

import io.wirewatch.contracts.DateMention;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Quote;
import io.wirewatch.enrich.atom.Names;
import io.wirewatch.enrich.atom.Sentence;
import io.wirewatch.enrich.date.Dates;
import io.wirewatch.enrich.date.Reference;
import io.wirewatch.enrich.entity.Entities;
import io.wirewatch.enrich.entity.ListedEntity;
import io.wirewatch.enrich.figure.Figures;
import io.wirewatch.enrich.figure.Measured;
import io.wirewatch.enrich.keyword.Keywords;
import io.wirewatch.enrich.quote.Quotes;
import io.wirewatch.enrich.text.Document;
import java.util.List;

/// Finds all there is to find in a document: names first, then quotes and dates, then the figures
/// in them.
///
/// Safe for use by many threads.
record Finder(Entities entities, Keywords keywords, Dates dates, Figures figures, Quotes quotes)
    implements Finding {
  /// Reads the lists and the model that ship with the project.
  static Finder bundled() {
    return with(List.of());
  }

  /// The same with entities of a desk's own.
  static Finder with(List<ListedEntity> own) {
    return new Finder(
        Entities.bundled(own), new Keywords(), new Dates(), new Figures(), new Quotes());
  }

  @Override
  public Findings find(Document document, Reference published, PartListener parts) {
    List<Entity> named = entities.find(document);
    parts.done(Part.ENTITIES);
    List<Quote> quoted = quotes.find(document, named);
    parts.done(Part.QUOTES);
    List<Keyword> terms = keywords.find(document);
    parts.done(Part.KEYWORDS);
    List<Sentence> sentences = Sentence.all(document, new Names(named));
    List<DateMention> days = dates.find(sentences, document.language(), published);
    parts.done(Part.DATES);
    Measured numbers = figures.find(sentences, quoted, days);
    parts.done(Part.FIGURES);
    return new Findings(named, terms, numbers.figures(), numbers.timeSpans(), days, quoted);
  }
}
