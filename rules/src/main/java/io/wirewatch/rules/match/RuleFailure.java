package io.wirewatch.rules.match;

import io.wirewatch.rules.model.Rule;

/// A rule that could not be held against an article: it threw. Says nothing of any other rule.
///
/// @param rule the rule
/// @param cause what it threw
public record RuleFailure(Rule rule, Throwable cause) {}
