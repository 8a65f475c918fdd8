package io.wirewatch.bench.path;

/// How much of the path is measured.
enum Stretch {
  /// From an enriched article to an alert: the topology of the alert service alone.
  ALERT,
  /// From a raw article: enrichment too.
  WHOLE
}
