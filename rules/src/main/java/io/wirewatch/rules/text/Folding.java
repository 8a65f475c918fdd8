package io.wirewatch.rules.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/// Makes a word's spellings one, in two steps, since stemmers want what comes between them.
///
/// *Lower*: compatibility forms resolved, lower case; apostrophes, invisible characters and the
/// points and commas of numbers dropped; digits of any script made ASCII's. *Bare*: diacritics
/// taken off too. A mark is a diacritic in Latin, Greek, Cyrillic, Arabic and Hebrew script; in
/// others (the voicing of kana, vowels and tones of Thai and of Indian scripts) it is part of the
/// letter and stays.
public final class Folding {
  private Folding() {}

  /// The folded form of `text[start, end)`: lower, then bare; empty when nothing is left of it.
  public static String fold(String text, int start, int end) {
    return bare(lower(text, start, end));
  }

  /// `text[start, end)` in lower case, with its diacritics, composed (NFC).
  static String lower(String text, int start, int end) {
    StringBuilder lower = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      if (character >= 0x80) return lowerAny(text.substring(start, end));
      if (Letters.isWordPart(character)) lower.append(lower(character));
    }
    return lower.toString();
  }

  private static char lower(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + ('a' - 'A')) : ascii;
  }

  private static String lowerAny(String word) {
    String small = Normalizer.normalize(word, Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder lower = new StringBuilder(small.length());
    small
        .codePoints()
        .filter(c -> Letters.isWordPart(c) && !Letters.isInvisible(c) && !Letters.isApostrophe(c))
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(lower::appendCodePoint);
    return Normalizer.normalize(lower, Form.NFC);
  }

  /// A lower word without its diacritics.
  static String bare(String lower) {
    return isAscii(lower) ? lower : bareAny(lower);
  }

  static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) return false;
    }
    return true;
  }

  private static String bareAny(String lower) {
    String decomposed = Normalizer.normalize(lower, Form.NFKD);
    StringBuilder bare = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(c -> !Letters.isDiacritic(c)).forEach(c -> append(c, bare));
    return Normalizer.normalize(bare, Form.NFC);
  }

  private static void append(int character, StringBuilder bare) {
    switch (character) {
      case 'ł' -> bare.append('l');
      case 'ø' -> bare.append('o');
      case 'đ', 'ð' -> bare.append('d');
      case 'ı' -> bare.append('i');
      case 'ß' -> bare.append("ss");
      case 'æ' -> bare.append("ae");
      case 'œ' -> bare.append("oe");
      case 'þ' -> bare.append("th");
      case 'ς' -> bare.append('σ');
      // Persian and Arabic keyboards write these letters with different characters.
      case 'ی', 'ى' -> bare.append('ي');
      case 'ک' -> bare.append('ك');
      default -> bare.appendCodePoint(character);
    }
  }
}
