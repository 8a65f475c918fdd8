package io.wirewatch.enrich.entity;

import io.wirewatch.contracts.EntityType;

/// An entity known beforehand.
///
/// @param id a Wikidata id, or the key of its name where none is certain
/// @param name as a reader would print it
record GazetteerEntry(String id, EntityType type, String name) {}
