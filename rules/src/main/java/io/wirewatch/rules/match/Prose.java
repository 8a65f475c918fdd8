package io.wirewatch.rules.match;

import io.wirewatch.contracts.Field;
import io.wirewatch.contracts.article.Sentences;
import io.wirewatch.contracts.article.Sentences.Sentence;
import java.util.List;

/// A title or a text and its sentences.
record Prose(Field field, String text, List<Sentence> sentences) {

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
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
