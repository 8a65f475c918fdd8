package io.wirewatch.enrich.text;

import java.util.Locale;
import java.util.Set;

/// What a character does in a word.
final class Letters {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private Letters() {}

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }

  static boolean isPartOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> c == '\u00AD' || c == '\u200C' || c == '\u200D';
        };
  }

  /// Whether the script of the letter is written without spaces between words.
  static boolean isUnspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(c);
      default -> false;
    };
  }

  /// Whether the apostrophe at the position opens an English clitic: `’s`, `'re`.
  static boolean isClitic(String text, int apostrophe) {
    int end = apostrophe + 1;
    while (end < text.length() && end < apostrophe + 4 && isPartOfWord(text.charAt(end))) {
      end++;
    }
    String rest = text.substring(apostrophe + 1, end);
    return CLITICS.contains(rest.toLowerCase(Locale.ROOT));
  }
}
