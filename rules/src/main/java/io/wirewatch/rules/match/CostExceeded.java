package io.wirewatch.rules.match;

/// A rule took more steps at an article than a rule may.
final class CostExceeded extends RuntimeException {
  private static final long serialVersionUID = 1;

  CostExceeded(int limit) {
    super("took more than " + limit + " steps at one article", null, false, false);
  }
}
