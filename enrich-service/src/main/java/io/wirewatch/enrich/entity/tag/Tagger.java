package io.wirewatch.enrich.entity.tag;

import java.util.ArrayList;
import java.util.List;

/// Finds names in a sentence. Safe for use by many threads.
public final class Tagger {
  private final Vocabulary vocabulary;
  private final LinearModel model;

  /// Tags with this model and the lists of words it was trained with.
  public Tagger(WordClasses classes, LinearModel model) {
    this.vocabulary = new Vocabulary(classes, model);
    this.model = model;
  }

  /// The names among the words of one sentence, in order, none overlapping another.
  ///
  /// @param listed of each word what it is of a name that lists hold
  public List<TaggedSpan> tag(List<Word> sentence, Label[] listed) {
    float[][] emissions = Emissions.of(sentence, listed, vocabulary, model);
    int[] labels = Viterbi.best(emissions, model.transitions());
    List<TaggedSpan> spans = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (Label.at(labels[i]).begins()) {
        int last = i;
        while (last + 1 < labels.length && Label.at(labels[last + 1]).continues()) {
          last++;
        }
        int end = sentence.get(last).end();
        spans.add(new TaggedSpan(sentence.get(i).start(), end, Label.at(labels[i]).type()));
        i = last;
      }
    }
    return spans;
  }
}
