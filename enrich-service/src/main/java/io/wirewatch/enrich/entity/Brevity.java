package io.wirewatch.enrich.entity;

import io.wirewatch.enrich.text.Document;

/// Tells texts too short for their language to be known, as a name alone or a greeting.
///
/// They are read as English too where they are in its letters.
final class Brevity {
  private static final int MOST_LETTERS = 40;

  private Brevity() {}

  /// Whether a document has few letters, all of them English ones.
  static boolean isTooShort(Document document) {
    return letters(document.title(), 0) + letters(document.text(), 0) <= MOST_LETTERS;
  }

  private static int letters(String text, int before) {
    int letters = before;
    for (int i = 0; i < text.length() && letters <= MOST_LETTERS; i++) {
      char c = text.charAt(i);
      boolean english = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      letters += english ? 1 : Character.isLetter(c) ? MOST_LETTERS + 1 : 0;
    }
    return letters;
  }
}
