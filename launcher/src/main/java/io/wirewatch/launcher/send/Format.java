package io.wirewatch.launcher.send;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// How a file holds articles.
enum Format {
  TEXT("text/plain; charset=utf-8"),
  /// The charset is left to the page itself.
  HTML("text/html"),
  JSON("application/json"),
  /// One article a line.
  NDJSON("application/json");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /// The format that a file's name speaks of; empty where it speaks of none of these.
  static Optional<Format> ofName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "txt", "text", "md" -> Optional.of(TEXT);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "json" -> Optional.of(JSON);
      case "ndjson", "jsonl" -> Optional.of(NDJSON);
      default -> Optional.empty();
    };
  }

  /// The format that the first bytes look like.
  static Format ofBytes(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    if (start.startsWith("{")) {
      return NDJSON;
    }
    return start.startsWith("<") ? HTML : TEXT;
  }
}
