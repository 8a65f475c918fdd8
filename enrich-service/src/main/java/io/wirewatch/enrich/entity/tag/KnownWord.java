package io.wirewatch.enrich.entity.tag;

import org.jspecify.annotations.Nullable;

/// A word of the language with all that one model says of it by itself, wherever it stands.
///
/// Half of the features of a position ask about one word alone; they are looked up once for a word
/// and not once for each time that it is written.
final class KnownWord {
  private static final int LONGS = 10;

  private final WordView view;
  private final String form;
  private final LinearModel model;
  // Worked out when first asked for; a race works it out twice, and the outcome is the same.
  private volatile long @Nullable [] sums;

  /// Where the word stands, seen from the word that is to be labelled.
  enum Place {
    HERE(0),
    BEFORE(2),
    AFTER(4),
    SECOND_BEFORE(6),
    SECOND_AFTER(8);

    private static final Place[] ALL = values();

    private final int at;

    Place(int at) {
      this.at = at;
    }
  }

  KnownWord(String form, WordView view, LinearModel model) {
    this.form = form;
    this.view = view;
    this.model = model;
  }

  boolean is(String word) {
    return form.equals(word);
  }

  WordView view() {
    return view;
  }

  /// Adds what the word weighs at a place; of a word that is next to no name it is never asked.
  void addTo(Sums total, Place place) {
    long[] known = sums;
    if (known == null) {
      known = weighed();
      sums = known;
    }
    total.addFrom(known, place.at);
  }

  private long[] weighed() {
    long[] weighed = new long[LONGS];
    FeatureRow row = new FeatureRow();
    Sums total = new Sums();
    for (Place place : Place.ALL) {
      row.clear();
      total.clear();
      WordFeatures.alone(row, view, place);
      model.add(row, total);
      total.writeTo(weighed, place.at);
    }
    return weighed;
  }
}
