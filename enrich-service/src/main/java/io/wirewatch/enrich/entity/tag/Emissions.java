package io.wirewatch.enrich.entity.tag;

import io.wirewatch.enrich.entity.tag.KnownWord.Place;
import java.util.List;

/// What a model says of each word of one sentence, label by label.
final class Emissions {
  private static final float[] OUTSIDE = {};

  private final Vocabulary vocabulary;
  private final KnownWord[] words;
  private final Label[] listed;
  private final WordView[] views;
  private final LinearModel model;
  private final FeatureRow row = new FeatureRow();
  private final Sums sums = new Sums();

  private Emissions(Vocabulary vocabulary, LinearModel model, Label[] listed) {
    this.vocabulary = vocabulary;
    this.words = new KnownWord[listed.length];
    this.listed = listed;
    this.views = new WordView[listed.length];
    this.model = model;
  }

  /// The scores of each label for each word, `[word][label]`; of a word that is no part of a name,
  /// whatever it would score, an empty row.
  static float[][] of(
      List<Word> sentence, Label[] listed, Vocabulary vocabulary, LinearModel model) {
    Emissions emissions = new Emissions(vocabulary, model, listed);
    for (int i = 0; i < sentence.size(); i++) {
      KnownWord known = vocabulary.of(sentence.get(i));
      emissions.words[i] = known;
      emissions.views[i] = known.view();
    }
    return emissions.scores();
  }

  private float[][] scores() {
    long style = WordFeatures.style(views);
    boolean[] candidates = Candidates.of(views, style);
    float[][] scores = new float[words.length][];
    for (int i = 0; i < words.length; i++) {
      scores[i] = candidates[i] ? scores(i, style) : OUTSIDE;
    }
    return scores;
  }

  private float[] scores(int i, long style) {
    sums.clear();
    row.clear();
    alone(i);
    WordFeatures.together(row, views, i, style);
    WordFeatures.listed(row, listed, views[i], i);
    model.add(row, sums);
    return sums.scores();
  }

  private void alone(int i) {
    words[i].addTo(sums, Place.HERE);
    at(i - 1).addTo(sums, Place.BEFORE);
    at(i + 1).addTo(sums, Place.AFTER);
    at(i - 2).addTo(sums, Place.SECOND_BEFORE);
    at(i + 2).addTo(sums, Place.SECOND_AFTER);
  }

  private KnownWord at(int i) {
    return i < 0 || i >= words.length ? vocabulary.edge() : words[i];
  }
}
