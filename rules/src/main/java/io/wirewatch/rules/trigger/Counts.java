package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Counting;

/// How much there is of each thing that a trigger may count.
///
/// @param articles articles
/// @param publishers distinct publishers
/// @param origins distinct origins
/// @param stories distinct stories
/// @param named distinct names of the kind that the trigger counts or waits for; 0 where it is for
///   none
public record Counts(int articles, int publishers, int origins, int stories, int named) {

  /// The number of what `counting` names.
  public int of(Counting counting) {
    return switch (counting) {
      case ARTICLES -> articles;
      case PUBLISHERS -> publishers;
      case ORIGINS -> origins;
      case STORIES -> stories;
      case PERSONS, ORGANIZATIONS, PLACES, KEYWORDS, LANGUAGES -> named;
    };
  }
}
