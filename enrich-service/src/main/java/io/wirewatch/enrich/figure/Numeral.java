package io.wirewatch.enrich.figure;

/// A number read from atoms `[first, end)`.
///
/// @param factor what words of scale such as million made of it, 1 where none took part
record Numeral(int first, int end, double value, double factor, Form form) {
  enum Form {
    /// 1,500; 2.4 billion.
    DIGITS,
    /// Forty-five; a dozen; two and a half million.
    WORDS,
    /// Two-thirds; half: of something, or of a unit.
    PART,
    /// Dozens; several hundred: a magnitude, and no number.
    PLENTY
  }

  boolean scaled() {
    return factor != 1;
  }

  boolean inWords() {
    return form != Form.DIGITS;
  }

  /// The same number through one more atom and so many times as large.
  Numeral times(double more, int newEnd) {
    return new Numeral(first, newEnd, value * more, factor * more, form);
  }
}
