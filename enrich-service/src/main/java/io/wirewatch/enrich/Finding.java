package io.wirewatch.enrich;

import io.wirewatch.enrich.date.Reference;
import io.wirewatch.enrich.text.Document;

/// Finds what there is to find in a document. Safe to share among threads.
@FunctionalInterface
public interface Finding {
  /// What is found in one document; `parts` hears of each kind when all of it is found.
  ///
  /// @param published the day from which the text reckons
  Findings find(Document document, Reference published, PartListener parts);
}
