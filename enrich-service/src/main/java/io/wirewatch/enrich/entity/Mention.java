package io.wirewatch.enrich.entity;

import io.wirewatch.contracts.EntityType;
import org.jspecify.annotations.Nullable;

/// A name at a place in the text or the title.
///
/// @param surface as written
/// @param known the entity of the gazetteer that bears this name, if one does
record Mention(
    int start,
    int end,
    boolean inTitle,
    EntityType type,
    String surface,
    @Nullable GazetteerEntry known) {
  boolean overlaps(Mention other) {
    return start < other.end && other.start < end;
  }

  /// Whether another is of the same words and type.
  boolean isSameAs(Mention other) {
    return start == other.start && end == other.end && type == other.type;
  }

  int length() {
    return end - start;
  }
}
