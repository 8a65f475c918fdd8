package io.wirewatch.enrich.story;

import java.time.Instant;

/// The articles on one event so far.
///
/// @param id stable
/// @param title the headline of its first article
/// @param lastAt when its last article came in
/// @param articles how many there were, each counted once whatever its versions
/// @param centre the sum of their term weights, of the strongest terms
public record Story(String id, String title, Instant lastAt, int articles, Vector centre) {
  private static final int TERMS = 160;

  /// The story with one more article.
  Story with(Vector article, Rarity rarity, Instant seenAt) {
    Vector sum = centre.plus(article.scaled(term -> 1)).strongest(TERMS, rarity::of);
    return new Story(id, title, later(seenAt), articles + 1, sum);
  }

  /// The story after a new version of an article of its own.
  Story seen(Instant seenAt) {
    return new Story(id, title, later(seenAt), articles, centre);
  }

  private Instant later(Instant seenAt) {
    return lastAt.isAfter(seenAt) ? lastAt : seenAt;
  }
}
