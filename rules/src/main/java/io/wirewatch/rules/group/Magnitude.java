package io.wirewatch.rules.group;

import java.util.Locale;

/// Tells "dozens", "tens of thousands" and "several hundred" from numbers: such a figure holds the
/// least that its words can mean, and agrees with any number of that size.
final class Magnitude {
  private Magnitude() {}

  /// Whether the text of a figure that counts something names no number.
  static boolean is(String figure) {
    String words = figure.toLowerCase(Locale.ROOT);
    boolean digits = words.chars().anyMatch(Character::isDigit);
    return !digits && (words.endsWith("s") || startsVaguely(words));
  }

  private static boolean startsVaguely(String words) {
    return words.startsWith("several ")
        || words.startsWith("many ")
        || words.startsWith("few ")
        || words.startsWith("a few ")
        || words.startsWith("a couple ");
  }
}
