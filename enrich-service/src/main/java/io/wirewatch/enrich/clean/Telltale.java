package io.wirewatch.enrich.clean;

import java.util.List;
import java.util.regex.Pattern;

/// An expression that gives a line away, and the words that it cannot do without.
///
/// Most lines have none of them, and to look for a word takes a fraction of what the expression
/// takes.
///
/// @param needed in small letters; whatever fits the expression holds one of them
/// @param expression capitals or not
record Telltale(List<String> needed, Pattern expression) {

  static Telltale of(String expression, String... needed) {
    return new Telltale(List.of(needed), Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
  }

  /// Whether a line fits.
  ///
  /// @param small the line in small letters
  boolean isIn(String line, String small) {
    for (String word : needed) {
      if (small.contains(word)) return expression.matcher(line).find();
    }
    return false;
  }
}
