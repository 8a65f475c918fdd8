package io.wirewatch.enrich.entity.tag;

import java.util.ArrayList;
import java.util.List;

/// Finds names in a sentence. Safe for use by many threads.
public final class Tagger {
  private final WordFeatures features;
  private final LinearModel model;

  /// Tags with this model and the features it was trained on.
  public Tagger(WordFeatures features, LinearModel model) {
    this.features = features;
    this.model = model;
  }

  /// The names among the words of one sentence, in order, none overlapping another.
  public List<TaggedSpan> tag(List<Word> sentence) {
    Label[] labels = model.label(features.of(sentence));
    List<TaggedSpan> spans = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i].begins()) {
        int last = i;
        while (last + 1 < labels.length && labels[last + 1].continues()) {
          last++;
        }
        int end = sentence.get(last).end();
        spans.add(new TaggedSpan(sentence.get(i).start(), end, labels[i].type()));
        i = last;
      }
    }
    return spans;
  }
}
