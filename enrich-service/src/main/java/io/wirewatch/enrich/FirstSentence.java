package io.wirewatch.enrich;

import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;

/// What stands for the headline of an article without one.
final class FirstSentence {
  private static final int LONGEST = 100;

  private FirstSentence() {}

  /// The first sentence without its full stop; a longer one is cut after a word, with an ellipsis.
  /// Empty where the text is.
  static String of(Document document) {
    if (document.sentences().size() == 0) {
      return "";
    }
    Range range = document.sentences().range(0);
    String sentence = document.text().substring(range.start(), range.end()).replaceAll("\\s+", " ");
    if (sentence.length() > LONGEST) {
      int blank = sentence.lastIndexOf(' ', LONGEST - 1);
      return Bounds.cut(sentence, blank > 0 ? blank : LONGEST - 1) + "…";
    }
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
