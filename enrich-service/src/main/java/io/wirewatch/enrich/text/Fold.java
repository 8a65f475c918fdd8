package io.wirewatch.enrich.text;

import java.text.Normalizer;
import java.util.Locale;

/// Spelling without case, accents and typographic variety.
///
/// `Zelenskýy’s` folds to `zelenskyy's`. Folded forms are for comparison and never shown.
public final class Fold {
  private static final FoldTable TABLE = new FoldTable(Fold::slowly);

  private Fold() {}

  /// The folded form; not always as long as what it was given.
  public static String of(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!TABLE.isFolded(word.charAt(i))) {
        String folded = TABLE.fold(word, i);
        return folded == null ? slowly(word) : folded;
      }
    }
    return word;
  }

  /// The folded form by the definition: decomposed, in small letters, without marks.
  static String slowly(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      append(folded, apart.charAt(i));
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, char c) {
    switch (c) {
      case '’', '‘', 'ʼ', '′', '＇' -> folded.append('\'');
      case '‐', '‑', '–', '—', '−' -> folded.append('-');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'ł' -> folded.append('l');
      case 'þ' -> folded.append("th");
      case 'ı' -> folded.append('i');
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF' -> {}
      default -> appendUnlessMark(folded, c);
    }
  }

  private static void appendUnlessMark(StringBuilder folded, char c) {
    // Combining marks are accents in Latin, Greek and Cyrillic, but vowels in Indic scripts.
    boolean accent = c >= 0x300 && c <= 0x36F;
    if (!accent) {
      folded.append(c);
    }
  }
}
