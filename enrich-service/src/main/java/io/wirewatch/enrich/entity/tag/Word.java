package io.wirewatch.enrich.entity.tag;

import io.wirewatch.enrich.text.Fold;

/// A word or mark of punctuation in a text.
///
/// @param start index of its first code unit
/// @param end index after its last code unit, greater than start
/// @param form what stands there
/// @param folded the same without case and accents
public record Word(int start, int end, String form, String folded) {
  /// Checks that the word is not empty.
  public Word {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("word must be [start, end), was " + start + ", " + end);
    }
  }

  /// A word that nobody has folded yet.
  public Word(int start, int end, String form) {
    this(start, end, form, Fold.of(form));
  }

  /// Whether the word starts with a capital letter.
  public boolean capitalised() {
    return Character.isUpperCase(form.codePointAt(0)) || Character.isTitleCase(form.codePointAt(0));
  }

  /// Whether the word holds at least two letters and no small one.
  public boolean allCapitals() {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }
}
