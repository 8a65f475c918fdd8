package io.wirewatch.launcher.replay;

import io.wirewatch.contracts.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// An article that a rule is held against.
///
/// @param article as the stream would have it
/// @param untouched with all text of its page, nothing cleaned away; empty where the page is not
///   known
/// @param receivedAt when it is taken to have come in
public record Candidate(Article article, Optional<Article> untouched, Instant receivedAt) {

  private static final Duration FRESH = Duration.ofDays(2);

  /// Whether it was published so long before its receipt that it counts by its receipt.
  public boolean isStale() {
    return article.getPublishedAt().filter(at -> at.isBefore(receivedAt.minus(FRESH))).isPresent();
  }
}
