package io.wirewatch.rules.text;

import java.lang.Character.UnicodeScript;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// What a character is to a word.
final class Letters {
  /// Belongs to words.
  static final int WORD = 1;

  /// Is a word by itself, its script having no spaces between words.
  static final int ALONE = 2;

  /// An apostrophe of any shape.
  static final int APOSTROPHE = 4;

  /// Belongs to the letter before it.
  static final int MARK = 8;

  /// White space.
  static final int SPACE = 16;

  /// Half of a surrogate pair.
  static final int SURROGATE = 32;

  /// A letter or digit, of which a word has one at least.
  static final int LETTER = 64;

  /// The first character of the scripts written without spaces, Thai, is not below this.
  private static final int FIRST_SPACELESS = 0x0E00;

  private static final int PAGE = 1 << 8;

  /// The kinds of UTF-16 units, page by page as they are first met: to know all takes a tenth of a
  /// second. Two threads may find out the same page, and come to the same.
  private static final AtomicReferenceArray<byte[]> PAGES =
      new AtomicReferenceArray<>((1 << Character.SIZE) / PAGE);

  private Letters() {}

  /// The kinds that a UTF-16 unit is of, as bits.
  static int kinds(char unit) {
    byte[] page = PAGES.getAcquire(unit / PAGE);
    return page != null ? page[unit % PAGE] : learn(unit / PAGE)[unit % PAGE];
  }

  /// The kinds that a code point is of, as bits.
  static int kinds(int character) {
    return Character.isBmpCodePoint(character) ? kinds((char) character) : kindOf(character);
  }

  private static byte[] learn(int number) {
    byte[] page = new byte[PAGE];
    for (int i = 0; i < PAGE; i++) page[i] = (byte) kindOf(number * PAGE + i);
    PAGES.setRelease(number, page);
    return page;
  }

  private static int kindOf(int character) {
    if (character >= 0xD800 && character < 0xE000) return SURROGATE;
    if (isApostrophe(character)) return APOSTROPHE;
    int kinds = Character.isWhitespace(character) ? SPACE : 0;
    if (isWordPart(character)) kinds |= WORD;
    if (isMark(character) || isInvisible(character)) kinds |= MARK;
    else if (isWordPart(character) && leavesALetter(character)) kinds |= LETTER;
    if ((kinds & LETTER) != 0 && standsAlone(character)) kinds |= ALONE;
    return kinds;
  }

  /// Whether folding leaves anything of it: of some signs that count as letters it does not.
  private static boolean leavesALetter(int character) {
    if (Character.getType(character) != Character.MODIFIER_LETTER) return true;
    String sign = Character.toString(character);
    return !Folding.fold(sign, 0, sign.length()).isEmpty();
  }

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

  /// Whether the mark may be left away in writing: see [Folding].
  static boolean isDiacritic(int character) {
    return (character >= 0x0300 && character <= 0x036F)
        || (character >= 0x0483 && character <= 0x0487)
        || (character >= 0x0591 && character <= 0x05C7)
        || (character >= 0x0610 && character <= 0x061A)
        || (character >= 0x064B && character <= 0x065F)
        || character == 0x0670
        || (character >= 0x06D6 && character <= 0x06DC)
        || (character >= 0x06DF && character <= 0x06ED)
        || (character >= 0xFE00 && character <= 0xFE0F);
  }

  /// Soft hyphens and joiners, which sites leave inside words, and the stroke that stretches Arabic
  /// ones.
  static boolean isInvisible(int character) {
    return switch (character) {
      case 0xAD, 0x0640, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> true;
      default -> false;
    };
  }

  static boolean isApostrophe(int character) {
    return switch (character) {
      case '\'', 0x2018, 0x2019, 0x02BC, 0xFF07 -> true;
      default -> false;
    };
  }

  private static boolean standsAlone(int character) {
    if (character < FIRST_SPACELESS) return false;
    if (character == 'ー') return true;
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /// Whether `text[start, end)` is what Romance languages elide before a vowel.
  static boolean isElidedArticle(char[] text, int start, int end) {
    return switch (end - start) {
      case 1 -> "dljmntcsDLJMNTCS".indexOf(text[start]) >= 0;
      case 2 -> (text[start] | 32) == 'q' && (text[start + 1] | 32) == 'u';
      default -> false;
    };
  }
}
