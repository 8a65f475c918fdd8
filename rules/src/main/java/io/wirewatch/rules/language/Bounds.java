package io.wirewatch.rules.language;

import java.time.Duration;

/// How large what a desk writes may be.
///
/// The numbers are many times what a rule written by hand needs, and small enough that the dearest
/// accepted rule stays within the time of an article's other stages.
final class Bounds {
  /// Characters in a file.
  static final int FILE_CHARACTERS = 1 << 20;

  /// Characters in a rule, its tests included.
  static final int RULE_CHARACTERS = 32 * 1024;

  /// Words, prefixes and names in a watch; each word of a phrase counts.
  static final int TERMS = 200;

  /// Parentheses, negations and fields inside one another.
  static final int DEPTH = 20;

  /// Steps that an article may cost a watch, as [Cost] counts them, sets in it included.
  static final long COST = 10_000;

  /// The number of `atleast/n`.
  static final int AT_LEAST = 1_000;

  /// Words that may stand between the operands of a NEAR or BEFORE.
  static final int NEAR_DISTANCE = 50;

  /// Characters before the asterisk of a prefix, at least; one where characters are syllables.
  static final int PREFIX_CHARACTERS = 2;

  /// The longest window, as long as articles are kept.
  static final Duration WINDOW = Duration.ofDays(30);

  /// The longest silence before a group may open again.
  static final Duration REARM = Duration.ofDays(365);

  private Bounds() {}
}
