package io.wirewatch.enrich;

import io.wirewatch.enrich.clean.Cleaner;
import io.wirewatch.enrich.language.ModelLanguages;
import io.wirewatch.enrich.text.Document;

/// Puts an [Enricher] together from the parts that ship with the project.
final class Enrichers {
  private Enrichers() {}

  /// Reads every model and list; takes a second or two.
  static Enricher standard(EventTime eventTime) {
    return new Enricher(new Cleaner(), ModelLanguages.read(), Enrichers::find, eventTime);
  }

  private static Findings find(Document document) {
    return Findings.NONE;
  }
}
