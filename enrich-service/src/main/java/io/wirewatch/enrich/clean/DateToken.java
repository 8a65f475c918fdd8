package io.wirewatch.enrich.clean;

import io.wirewatch.enrich.text.Fold;
import java.util.ArrayList;
import java.util.List;

/// A number, a word or a mark of a line, folded.
record DateToken(String text, boolean number) {
  private static final int MOST_DIGITS = 9;
  private static final int IDEOGRAPHS = 0x2E80;

  /// The number, or -1.
  int value() {
    return number && text.length() <= MOST_DIGITS ? Integer.parseInt(text) : -1;
  }

  /// The tokens of a line, in order; an ideograph is one of its own.
  static List<DateToken> of(String line) {
    List<DateToken> tokens = new ArrayList<>();
    String folded = Fold.of(line);
    int at = 0;
    while (at < folded.length()) {
      char c = folded.charAt(at);
      int end = at + 1;
      while (end < folded.length() && belong(c, folded.charAt(end))) {
        end++;
      }
      if (!Character.isWhitespace(c)) {
        tokens.add(new DateToken(folded.substring(at, end), isDigit(c)));
      }
      at = end;
    }
    return tokens;
  }

  private static boolean belong(char first, char next) {
    return isDigit(first)
        ? isDigit(next)
        : Character.isLetter(first)
            && Character.isLetter(next)
            && first < IDEOGRAPHS
            && next < IDEOGRAPHS;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
