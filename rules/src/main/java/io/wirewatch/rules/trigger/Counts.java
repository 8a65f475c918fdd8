package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Counting;

/// How much there is of each thing that a trigger may count.
///
/// @param articles articles
/// @param publishers distinct publishers
/// @param origins distinct origins
public record Counts(int articles, int publishers, int origins) {

  /// The number of what `counting` names.
  public int of(Counting counting) {
    return switch (counting) {
      case ARTICLES -> articles;
      case PUBLISHERS -> publishers;
      case ORIGINS -> origins;
      case PERSONS, ORGANIZATIONS, PLACES, KEYWORDS, LANGUAGES, STORIES -> articles;
    };
  }
}
