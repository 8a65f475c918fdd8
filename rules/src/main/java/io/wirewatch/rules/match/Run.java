package io.wirewatch.rules.match;

import io.wirewatch.rules.model.Expression.Placed;

/// The words `first` to `last` of an article, both included, that are a word, a phrase or a prefix
/// of a rule.
record Run(int first, int last, Placed clause) {}
