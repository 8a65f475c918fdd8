package io.wirewatch.enrich.story;

import java.time.Instant;

/// The articles on one event so far.
///
/// @param id stable
/// @param title the headline of its first article
/// @param lastAt when its last article came in
/// @param articles how many there were
/// @param centre the sum of their term weights, of the strongest terms
public record Story(String id, String title, Instant lastAt, int articles, Vector centre) {}
