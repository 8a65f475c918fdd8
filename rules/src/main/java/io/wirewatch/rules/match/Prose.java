package io.wirewatch.rules.match;

import io.wirewatch.contracts.Field;
import io.wirewatch.rules.text.Sentences;
import io.wirewatch.rules.text.Sentences.Sentence;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// A title or a text and its sentences.
record Prose(Field field, String text, List<Sentence> sentences) {
  private static final Comparator<Sentence> BY_START = Comparator.comparingInt(Sentence::start);

  /// A title, which is one sentence.
  static Prose title(String title) {
    return new Prose(Field.TITLE, title, List.of(new Sentence(0, title.length())));
  }

  /// A text; one without a word is one sentence.
  static Prose text(String text) {
    List<Sentence> sentences = Sentences.of(text);
    if (sentences.isEmpty()) sentences = List.of(new Sentence(0, text.length()));
    return new Prose(Field.TEXT, text, sentences);
  }

  boolean isText() {
    return field == Field.TEXT;
  }

  /// The number of the sentence that an offset is in, or of the one before it.
  int sentenceAt(int offset) {
    int at = Collections.binarySearch(sentences, new Sentence(offset, offset), BY_START);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }
}
