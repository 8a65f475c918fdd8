package io.wirewatch.enrich.figure;

/// A piece of text that is all digits, all letters, or one sign.
///
/// @param start index of its first code unit
/// @param end index after its last
/// @param folded its folded form; digits keep their separators
/// @param glued whether it follows the atom before without white space
record Atom(int start, int end, String folded, boolean glued) {
  boolean isNumber() {
    return Character.isDigit(folded.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(folded.charAt(0));
  }

  boolean is(String other) {
    return folded.equals(other);
  }
}
