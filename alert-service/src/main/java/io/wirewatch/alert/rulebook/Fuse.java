package io.wirewatch.alert.rulebook;

/// Counts how often a rule failed in a row, and blows at a limit.
///
/// @param limit failures in a row that blow it, at least 1
/// @param failures in a row so far
record Fuse(int limit, int failures) {

  Fuse {
    if (limit < 1) throw new IllegalArgumentException("limit must be at least 1, was " + limit);
    if (failures < 0) {
      throw new IllegalArgumentException("failures must not be negative, was " + failures);
    }
  }

  /// A fuse that has seen no failure.
  static Fuse of(int limit) {
    return new Fuse(limit, 0);
  }

  Fuse afterFailure() {
    return new Fuse(limit, failures + 1);
  }

  boolean isBlown() {
    return failures >= limit;
  }
}
