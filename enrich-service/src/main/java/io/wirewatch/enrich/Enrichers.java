package io.wirewatch.enrich;

import io.wirewatch.enrich.clean.Cleaner;
import io.wirewatch.enrich.language.ModelLanguages;

/// Puts an [Enricher] together from the parts that ship with the project.
final class Enrichers {
  private Enrichers() {}

  /// Reads every model and list; takes a second or two.
  static Enricher standard(EventTime eventTime) {
    return new Enricher(new Cleaner(), ModelLanguages.read(), Finder.bundled()::find, eventTime);
  }
}
