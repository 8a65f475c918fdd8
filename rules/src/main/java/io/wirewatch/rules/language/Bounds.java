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

  /// Any number that a rule counts to.
  static final int NUMBER = 1_000_000;

  /// Characters of a title, a name, an id of something else.
  static final int NAME = 200;

  /// Entries of a list of channels, of rules, of raises.
  static final int LIST = 20;

  /// Tests of a rule.
  static final int TESTS = 50;

  /// Articles of a test, repetitions included.
  static final int TEST_ARTICLES = 2_000;

  private Bounds() {}
}
