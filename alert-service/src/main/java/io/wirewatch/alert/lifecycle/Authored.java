package io.wirewatch.alert.lifecycle;

import io.wirewatch.rules.model.Rule;
import java.util.Optional;

/// A rule in force and who wrote it.
///
/// @param rule the rule
/// @param author who wrote the revision in force; empty where nobody knows
public record Authored(Rule rule, Optional<String> author) {}
