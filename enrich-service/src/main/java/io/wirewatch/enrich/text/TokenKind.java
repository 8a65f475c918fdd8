package io.wirewatch.enrich.text;

/// What a token is made of.
public enum TokenKind {
  /// Letters, with inner hyphens and full stops: `troops`, `Hong-kyun`, `U.S.`.
  WORD,
  /// Begins with a digit: `1,500`, `8.5`, `16th`, `T-72` is a word.
  NUMBER,
  /// What English writes after an apostrophe, the apostrophe with it: `'s`, `'re`, `n't` is not
  /// cut.
  CLITIC,
  /// One sign that is neither letter nor digit.
  SIGN
}
