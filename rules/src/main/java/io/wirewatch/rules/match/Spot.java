package io.wirewatch.rules.match;

import io.wirewatch.contracts.Field;

/// A stretch of an article: `[start, end)` of its title or text, in UTF-16 units.
public record Spot(Field field, int start, int end) {}
