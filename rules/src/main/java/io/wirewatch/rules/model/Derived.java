package io.wirewatch.rules.model;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.article.Sourcing;
import java.util.Optional;

/// Whose report a rewrite counts as, where it is sure that it was made of another report: see
/// [Sourcing].
public enum Derived {
  /// Its source's: the two are one origin.
  IGNORE,
  /// Its own.
  COUNT;

  /// The report that an article was made of and counts as; empty where it counts as its own.
  public Optional<DerivedFrom> source(Article article) {
    return switch (this) {
      case COUNT -> Optional.empty();
      case IGNORE -> article.getDerivedFrom().filter(Sourcing::isSure);
    };
  }
}
