package io.wirewatch.enrich.text;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The folded forms of the letters and signs that fold by themselves, whatever stands beside them:
/// Latin, Cyrillic, and general punctuation.
///
/// Greek is left out, whose small sigma depends on what follows, as are marks that are kept, which
/// decomposing may put into another order.
final class FoldTable {
  private static final char GREEK = 0x370;
  private static final char CYRILLIC = 0x400;
  private static final char CYRILLIC_MARKS = 0x483;
  private static final char AFTER_CYRILLIC_MARKS = 0x48A;
  private static final char END = 0x530;
  private static final char PUNCTUATION = 0x2000;
  private static final char AFTER_PUNCTUATION = 0x2070;

  private final String[] low = new String[END];
  private final boolean[] folded = new boolean[END];
  private final String[] punctuation = new String[AFTER_PUNCTUATION - PUNCTUATION];

  /// @param fold the definition, asked once a character
  FoldTable(UnaryOperator<String> fold) {
    for (char c = 0; c < END; c++) {
      low[c] = fold.apply(String.valueOf(c));
      folded[c] = isListed(c) && low[c].length() == 1 && low[c].charAt(0) == c;
    }
    for (char c = PUNCTUATION; c < AFTER_PUNCTUATION; c++) {
      punctuation[c - PUNCTUATION] = fold.apply(String.valueOf(c));
    }
  }

  /// Whether the character is its own folded form.
  boolean isFolded(char c) {
    return c < END && folded[c];
  }

  /// The folded form of a word; null where a character of it is not in the table.
  ///
  /// @param from the first character that is not folded yet
  @Nullable String fold(String word, int from) {
    StringBuilder out = new StringBuilder(word.length() + 2).append(word, 0, from);
    for (int i = from; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isListed(c)) {
        out.append(low[c]);
      } else if (c >= PUNCTUATION && c < AFTER_PUNCTUATION) {
        out.append(punctuation[c - PUNCTUATION]);
      } else {
        return null;
      }
    }
    return out.toString();
  }

  private static boolean isListed(char c) {
    return c < GREEK
        || (c >= CYRILLIC && c < CYRILLIC_MARKS)
        || (c >= AFTER_CYRILLIC_MARKS && c < END);
  }
}
