package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.match.Matches;
import io.wirewatch.rules.match.RuleIndex;

/// Holds an article against the rules in force: the one step of the topology that benchmarks put
/// another in the place of.
@FunctionalInterface
public interface ArticleMatcher {

  /// What came of it; safe to be called by several threads.
  Matches match(RuleIndex rules, Article article);
}
