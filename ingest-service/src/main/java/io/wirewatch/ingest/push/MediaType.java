package io.wirewatch.ingest.push;

import java.util.Locale;

/// What a request may carry.
enum MediaType {
  JSON,
  HTML,
  TEXT,
  BATCH,
  OTHER;

  /// @param contentType with or without parameters
  static MediaType of(String contentType) {
    return switch (contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT)) {
      case "application/json" -> JSON;
      case "text/html", "application/xhtml+xml" -> HTML;
      case "text/plain" -> TEXT;
      case "application/x-ndjson", "application/ndjson", "application/jsonl" -> BATCH;
      default -> OTHER;
    };
  }
}
