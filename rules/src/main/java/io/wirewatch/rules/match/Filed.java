package io.wirewatch.rules.match;

import io.wirewatch.rules.model.Rule;
import org.jspecify.annotations.Nullable;

/// A rule as the index holds it.
final class Filed {
  private static final int[][] NO_STEPS = {};

  private final Rule rule;
  private final int address;
  private final int[][] steps;
  private final int[] under;
  private final @Nullable Throwable broken;
  private volatile boolean troubled;

  private Filed(Rule rule, int address, int[][] steps, int[] under, @Nullable Throwable broken) {
    this.rule = rule;
    this.address = address;
    this.steps = steps.length == 0 ? NO_STEPS : steps;
    this.under = under;
    this.broken = broken;
  }

  /// A rule to be evaluated.
  ///
  /// @param address of its program
  /// @param steps the programs of its trigger's steps, if it is a sequence
  /// @param under the symbols that it is filed under; empty when it is looked at every time
  static Filed of(Rule rule, int address, int[][] steps, int[] under) {
    return new Filed(rule, address, steps, under, null);
  }

  /// A rule that cannot be compiled and fails at every article.
  static Filed broken(Rule rule, int address, Throwable cause) {
    return new Filed(rule, address, NO_STEPS, Lexicon.NONE, cause);
  }

  Rule rule() {
    return rule;
  }

  /// Where its program is: see [Programs].
  int address() {
    return address;
  }

  int[][] steps() {
    return steps;
  }

  int[] under() {
    return under;
  }

  @Nullable Throwable broken() {
    return broken;
  }

  /// Whether it failed at an article.
  boolean isTroubled() {
    return troubled;
  }

  void fails() {
    troubled = true;
  }
}
