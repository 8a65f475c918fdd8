package io.wirewatch.rules.text;

import java.lang.Character.UnicodeScript;

/// What a character is to a word.
final class Letters {
  /// The first character of the scripts written without spaces, Thai, is not below this.
  private static final int FIRST_SPACELESS = 0x0E00;

  private Letters() {}

  static boolean isWordPart(int character) {
    if (character < 0x80) {
      return (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || (character >= '0' && character <= '9');
    }
    return Character.isLetterOrDigit(character) || isMark(character) || isInvisible(character);
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }

  /// Soft hyphens and joiners, which sites leave inside words.
  static boolean isInvisible(int character) {
    return switch (character) {
      case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> true;
      default -> false;
    };
  }

  static boolean isApostrophe(int character) {
    return switch (character) {
      case '\'', 0x2018, 0x2019, 0x02BC, 0xFF07 -> true;
      default -> false;
    };
  }

  /// Whether the character is a word by itself, its script having no spaces between words.
  static boolean standsAlone(int character) {
    if (character < FIRST_SPACELESS) return false;
    UnicodeScript script = UnicodeScript.of(character);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI
        || script == UnicodeScript.LAO
        || script == UnicodeScript.KHMER
        || script == UnicodeScript.MYANMAR;
  }

  /// Whether `text[start, end)` is what Romance languages elide before a vowel.
  static boolean isElidedArticle(String text, int start, int end) {
    return switch (end - start) {
      case 1 -> "dljmntcDLJMNTC".indexOf(text.charAt(start)) >= 0;
      case 2 -> text.regionMatches(true, start, "qu", 0, 2);
      default -> false;
    };
  }
}
