package io.wirewatch.enrich;

import io.wirewatch.contracts.DateMention;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.TimeSpan;
import java.util.List;

/// What was found in one document, each list in the order of the text.
public record Findings(
    List<Entity> entities,
    List<Keyword> keywords,
    List<Figure> figures,
    List<TimeSpan> timeSpans,
    List<DateMention> dates,
    List<Quote> quotes) {

  /// Nothing found.
  public static final Findings NONE =
      new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Findings {
    entities = List.copyOf(entities);
    keywords = List.copyOf(keywords);
    figures = List.copyOf(figures);
    timeSpans = List.copyOf(timeSpans);
    dates = List.copyOf(dates);
    quotes = List.copyOf(quotes);
  }
}
