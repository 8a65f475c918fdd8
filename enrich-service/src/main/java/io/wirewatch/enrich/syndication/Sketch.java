package io.wirewatch.enrich.syndication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is remembered of an article's text.
///
/// @param id the article's id
/// @param origin the id of the article whose text it carries; its own when it is the first
/// @param agency the agency that it credits
/// @param seenAt when it came in
/// @param shingles of all its versions so far
public record Sketch(
    String id, String origin, @Nullable String agency, Instant seenAt, Shingles shingles) {

  /// Whether the article is the first with its text.
  boolean isOriginal() {
    return origin.equals(id);
  }
}
