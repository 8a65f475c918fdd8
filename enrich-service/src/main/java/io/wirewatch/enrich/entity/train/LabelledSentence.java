package io.wirewatch.enrich.entity.train;

import io.wirewatch.enrich.entity.tag.Word;
import java.util.List;

/// A sentence and the right label of each word, by ordinal.
record LabelledSentence(List<Word> words, int[] labels) {
  LabelledSentence {
    words = List.copyOf(words);
    if (words.size() != labels.length) {
      throw new IllegalArgumentException(words.size() + " words, " + labels.length + " labels");
    }
  }
}
