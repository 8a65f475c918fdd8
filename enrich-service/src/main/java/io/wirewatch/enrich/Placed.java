package io.wirewatch.enrich;

import io.wirewatch.contracts.Article;

/// What became of an article among those before it.
public sealed interface Placed {

  /// It goes on, with version, origin and story.
  record Passed(Article article) implements Placed {}

  /// It says nothing new.
  ///
  /// @param reason as the counters name it
  record Dropped(String reason) implements Placed {}
}
