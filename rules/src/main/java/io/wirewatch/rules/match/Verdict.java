package io.wirewatch.rules.match;

import io.wirewatch.rules.model.Rule;

/// What is made of whether a rule holds. Tests put others in the place of [#AS_FOUND], to see that
/// what goes wrong there is noticed.
@FunctionalInterface
interface Verdict {
  /// What was found stands.
  Verdict AS_FOUND = (_, holds) -> holds;

  /// Whether this is [#AS_FOUND], for which no rule has to be fetched.
  @SuppressWarnings("ReferenceEquality") // there is one
  default boolean isAsFound() {
    return this == AS_FOUND;
  }

  /// Whether the rule matches. Whatever it throws is the rule's failure.
  boolean of(Rule rule, boolean holds);
}
