package io.wirewatch.enrich.story;

import java.time.Instant;

/// That an article is in a story.
///
/// @param story its id
/// @param seenAt when the article's last version came in
public record Membership(String story, Instant seenAt) {}
