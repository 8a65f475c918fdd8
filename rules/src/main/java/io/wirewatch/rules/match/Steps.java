package io.wirewatch.rules.match;

/// The steps that one rule takes at one article, up to a limit.
final class Steps {
  private final int limit;
  private int taken;

  Steps(int limit) {
    this.limit = limit;
  }

  /// Starts anew.
  void begin() {
    taken = 0;
  }

  /// Takes so many more. Throws [CostExceeded].
  void take(int more) {
    taken += more;
    if (taken > limit) throw new CostExceeded(limit);
  }
}
