package io.wirewatch.rules.model;

/// Whose report a rewrite counts as, where it is sure that it was made of another report: see
/// [io.wirewatch.contracts.article.Sourcing].
public enum Derived {
  /// Its source's: the two are one origin.
  IGNORE,
  /// Its own.
  COUNT
}
