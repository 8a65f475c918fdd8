package io.wirewatch.enrich.entity.train;

import io.wirewatch.enrich.entity.tag.Label;
import java.util.List;

/// The labels to be learnt of a sentence, by index.
final class Gold {
  private Gold() {}

  /// The labels, but outside where a word has no features and so can be nothing else; what
  /// continued a name there begins it.
  static int[] of(List<Label> labels, long[][] features) {
    int[] gold = new int[features.length];
    Label before = Label.OUTSIDE;
    for (int i = 0; i < gold.length; i++) {
      Label label = features[i].length == 0 ? Label.OUTSIDE : labels.get(i);
      before = label.mayFollow(before) ? label : begin(label);
      gold[i] = before.index();
    }
    return gold;
  }

  private static Label begin(Label inside) {
    return switch (inside) {
      case IN_PERSON -> Label.BEGIN_PERSON;
      case IN_ORGANIZATION -> Label.BEGIN_ORGANIZATION;
      case IN_LOCATION -> Label.BEGIN_LOCATION;
      case OUTSIDE, BEGIN_PERSON, BEGIN_ORGANIZATION, BEGIN_LOCATION -> inside;
    };
  }
}
