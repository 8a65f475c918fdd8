package io.wirewatch.enrich.entity.train;

import io.wirewatch.enrich.entity.tag.Label;
import io.wirewatch.enrich.entity.tag.Word;
import java.util.List;

/// A sentence and the right label of each word.
record LabelledSentence(List<Word> words, List<Label> labels) {
  LabelledSentence {
    words = List.copyOf(words);
    labels = List.copyOf(labels);
    if (words.size() != labels.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + labels.size() + " labels");
    }
  }
}
