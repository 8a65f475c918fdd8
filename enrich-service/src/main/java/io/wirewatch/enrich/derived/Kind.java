package io.wirewatch.enrich.derived;

/// What a fact is.
enum Kind {
  /// Three words in a row that somebody is quoted with; a quotation has several.
  QUOTE(0, 0.35, 24),
  /// An amount that few others would be taken for: 2.7 million, 61.50, 14 percent.
  FIGURE(1, 1, 24),
  /// A number of at most twelve, a year, a day of the month: chance has it in many texts.
  NUMBER(2, 0.4, 16),
  /// A person, body or place.
  NAME(3, 0.5, 32);

  /// Bits of a code.
  static final int BITS = 2;

  private static final Kind[] BY_CODE = {QUOTE, FIGURE, NUMBER, NAME};

  private final int code;
  private final double weight;
  private final int most;

  Kind(int code, double weight, int most) {
    this.code = code;
    this.weight = weight;
    this.most = most;
  }

  /// The kind of a code from 0 to 3.
  static Kind of(int code) {
    return BY_CODE[code];
  }

  /// How it is written in state; never changes.
  int code() {
    return code;
  }

  /// How many facts of this kind are looked at in one report; [Facts#MOST] in all.
  int most() {
    return most;
  }

  /// Whether it is a number.
  boolean isAmount() {
    return this == FIGURE || this == NUMBER;
  }

  /// How much it says that two reports share one.
  double weight() {
    return weight;
  }
}
