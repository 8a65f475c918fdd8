package io.wirewatch.rules.text;

import java.text.Normalizer;
import java.util.Locale;

/// Makes a word's spellings one: lower case, compatibility forms resolved, diacritics, apostrophes,
/// invisible characters and the points and commas of numbers dropped.
public final class Folding {
  private Folding() {}

  /// The folded form of `text[start, end)`; empty when nothing is left of it.
  public static String fold(String text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      if (character >= 0x80) return foldAny(text.substring(start, end));
      if (Letters.isWordPart(character)) folded.append(lower(character));
    }
    return folded.toString();
  }

  private static char lower(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + ('a' - 'A')) : ascii;
  }

  private static String foldAny(String word) {
    String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(character -> append(character, folded));
    return folded.toString();
  }

  private static void append(int character, StringBuilder folded) {
    boolean kept =
        Letters.isWordPart(character)
            && !Letters.isInvisible(character)
            && !Letters.isApostrophe(character)
            && Character.getType(character) != Character.NON_SPACING_MARK;
    if (!kept) return;
    switch (character) {
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      default -> folded.appendCodePoint(character);
    }
  }
}
