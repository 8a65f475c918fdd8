package io.wirewatch.enrich.entity.train;

import io.wirewatch.enrich.entity.Gazetteer;
import io.wirewatch.enrich.entity.tag.LinearModel;
import io.wirewatch.enrich.entity.tag.WordClasses;
import io.wirewatch.enrich.entity.tag.WordFeatures;

/// Works out the features of sentences with the lists that ship.
final class Examples {
  private final WordFeatures features = new WordFeatures(WordClasses.bundled());
  private final Gazetteer lists = new Gazetteer();
  private final int bits;

  /// @param bits logarithm to base 2 of the number of buckets
  Examples(int bits) {
    this.bits = bits;
  }

  Example of(LabelledSentence sentence) {
    long[][] rows = features.of(sentence.words(), lists.labels(sentence.words()));
    return new Example(sentence, buckets(rows), Gold.of(sentence.labels(), rows));
  }

  private int[][] buckets(long[][] rows) {
    int[][] buckets = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      buckets[i] = new int[rows[i].length];
      for (int feature = 0; feature < buckets[i].length; feature++) {
        buckets[i][feature] = LinearModel.bucket(rows[i][feature], bits);
      }
    }
    return buckets;
  }
}
