package io.wirewatch.rules.match;

import io.wirewatch.rules.model.Rule;
import org.jspecify.annotations.Nullable;

/// A rule as the index holds it.
final class Filed {
  private static final int LINE = 64 / Integer.BYTES;

  private final Rule rule;
  private final int[] program;
  private final int[][] steps;
  private final int[] under;
  private final @Nullable Throwable broken;
  private volatile boolean troubled;

  private Filed(Rule rule, int[] program, int[][] steps, int[] under, @Nullable Throwable broken) {
    this.rule = rule;
    this.program = program;
    this.steps = steps;
    this.under = under;
    this.broken = broken;
  }

  /// A rule to be evaluated.
  ///
  /// @param steps the programs of its trigger's steps, if it is a sequence
  /// @param under the symbols that it is filed under; empty when it is looked at every time
  static Filed of(Rule rule, int[] program, int[][] steps, int[] under) {
    return new Filed(rule, program, steps, under, null);
  }

  /// A rule that cannot be compiled and fails at every article.
  static Filed broken(Rule rule, Throwable cause) {
    return new Filed(rule, Lexicon.NONE, new int[0][], Lexicon.NONE, cause);
  }

  Rule rule() {
    return rule;
  }

  /// Reads one int of each line of memory that the program takes up, so that all are at hand.
  int touch() {
    int sum = 0;
    for (int at = 0; at < program.length; at += LINE) sum += program[at];
    return sum;
  }

  int[] program() {
    return program;
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
