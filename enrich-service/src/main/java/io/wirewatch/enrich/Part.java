package io.wirewatch.enrich;

import java.util.Locale;

/// The parts of the enrichment of one article, in the order in which they are gone through.
public enum Part {
  /// The furniture of the page is cut away.
  CLEAN,
  /// The language is told.
  LANGUAGE,
  /// The text is cut into tokens and sentences.
  CUT,
  /// The entities are found.
  ENTITIES,
  /// The quotes are found.
  QUOTES,
  /// The keywords are found.
  KEYWORDS,
  /// The dates are found.
  DATES,
  /// The figures and the spans of time are found.
  FIGURES,
  /// The article is put together.
  ASSEMBLE,
  /// What placing it will need is found out.
  PREPARE;

  /// The part's name in metrics and tables, in small letters.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
