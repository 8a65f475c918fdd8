package io.wirewatch.enrich.story;

/// The story that an article belongs to.
///
/// @param id of the story
/// @param title the headline of the story's first article
public record Placement(String id, String title) {}
