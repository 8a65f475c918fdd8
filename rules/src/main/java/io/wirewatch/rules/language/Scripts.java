package io.wirewatch.rules.language;

import java.lang.Character.UnicodeScript;

/// What a script's characters are worth in a prefix.
final class Scripts {
  private Scripts() {}

  /// Whether a single character of the script says too little to search for: not so where
  /// characters are syllables or words.
  static boolean isAlphabetic(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    return script != UnicodeScript.HANGUL && !isSpaceless(character);
  }

  /// Whether the script puts no space between words.
  static boolean isSpaceless(int character) {
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
