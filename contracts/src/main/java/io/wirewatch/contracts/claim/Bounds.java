package io.wirewatch.contracts.claim;

import io.wirewatch.contracts.Claim;

/// The numbers between which a claim lies, ends included.
///
/// @param low the least
/// @param high the most; infinite where the claim says none
record Bounds(double low, double high) {
  private static final double ABOUT = .1;
  private static final double MAGNITUDE = 10;

  /// The numbers that the claim leaves possible: "about" a tenth more or less, "dozens" up to ten
  /// times the least.
  static Bounds possible(Claim claim) {
    double value = claim.getValue();
    return switch (claim.getQualifier()) {
      case EXACT -> new Bounds(value, claim.getUpper().orElse(value));
      case ABOUT -> about(value);
      case MORE_THAN -> new Bounds(value, Double.POSITIVE_INFINITY);
      case LESS_THAN, UP_TO -> new Bounds(Double.NEGATIVE_INFINITY, value);
      case MAGNITUDE -> new Bounds(value, MAGNITUDE * value);
    };
  }

  /// The number that the claim names, or the numbers: what another has to name to say the same.
  static Bounds named(Claim claim) {
    double value = claim.getValue();
    return switch (claim.getQualifier()) {
      case EXACT -> new Bounds(value, claim.getUpper().orElse(value));
      case ABOUT -> about(value);
      case MORE_THAN, LESS_THAN, UP_TO -> new Bounds(value, value);
      case MAGNITUDE -> new Bounds(value, MAGNITUDE * value);
    };
  }

  private static Bounds about(double value) {
    double slack = ABOUT * Math.abs(value);
    return new Bounds(value - slack, value + slack);
  }

  /// How far apart two lie; 0 where they have a number in common.
  double gap(Bounds other) {
    return Math.max(0, Math.max(low - other.high, other.low - high));
  }
}
