package io.wirewatch.enrich.entity.tag;

import io.wirewatch.contracts.EntityType;

/// A name that the tagger found.
///
/// @param start index of its first code unit
/// @param end index after its last code unit
/// @param type PERSON, ORGANIZATION or LOCATION
public record TaggedSpan(int start, int end, EntityType type) {}
