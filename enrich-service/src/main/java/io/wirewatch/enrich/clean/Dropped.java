package io.wirewatch.enrich.clean;

/// A part of a page that was left out.
///
/// @param place where it stands in the body as it came
public record Dropped(String text, Reason reason, Place place) {}
