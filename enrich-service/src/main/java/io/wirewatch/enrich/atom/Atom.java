package io.wirewatch.enrich.atom;

/// A piece of text that is all digits, all letters, or one sign.
///
/// @param start index of its first code unit
/// @param end index after its last
/// @param folded its folded form, not empty; digits keep their separators
/// @param glued whether it follows the atom before without white space
public record Atom(int start, int end, String folded, boolean glued) {
  /// Whether it begins with a digit.
  public boolean isNumber() {
    return Character.isDigit(folded.charAt(0));
  }

  /// Whether it begins with a letter.
  public boolean isWord() {
    return Character.isLetter(folded.charAt(0));
  }

  /// Whether this is its folded form.
  public boolean is(String other) {
    return folded.equals(other);
  }
}
