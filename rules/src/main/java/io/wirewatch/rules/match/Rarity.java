package io.wirewatch.rules.match;

/// Guesses how many articles hold a term, to file a rule where it is looked at least often.
///
/// Longer words are rarer (Zipf's law of abbreviation); a prefix is as common as a word three
/// letters shorter; an article names few entities. Only the order of the numbers matters.
final class Rarity {
  /// The cost of an entity's name.
  static final int NAME = 2;

  private static final int LONGEST = 14;

  private Rarity() {}

  static int ofWord(String word) {
    int missing = Math.max(1, LONGEST - word.length());
    return missing * missing * missing;
  }

  static int ofPrefix(String stem) {
    return ofWord(stem.substring(Math.min(3, stem.length())));
  }
}
