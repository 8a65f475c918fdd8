package io.wirewatch.enrich.entity.tag;

import io.wirewatch.enrich.entity.tag.KnownWord.Place;
import java.util.List;

/// Describes each word of a sentence by hashed features of itself and two neighbours each side.
///
/// The templates are those common to linear name taggers since the CoNLL-2003 task: forms, affixes,
/// shapes, list membership, and their conjunctions; no feature looks at a label. Those that ask
/// about one word `alone` and those that ask about several `together` are all that there are.
public final class WordFeatures {
  private static final long[] NONE = {};

  private final WordClasses classes;

  /// Uses these lists of words.
  public WordFeatures(WordClasses classes) {
    this.classes = classes;
  }

  /// The features of each word, as 64-bit hashes; rows differ in length, and that of a word which
  /// cannot be part of a name is empty.
  ///
  /// @param listed of each word what it is of a name that lists hold
  public long[][] of(List<Word> words, Label[] listed) {
    WordView[] views = new WordView[words.size()];
    for (int i = 0; i < views.length; i++) {
      views[i] = WordView.of(words.get(i), classes.ofFolded(words.get(i).folded()));
    }
    long style = style(views);
    boolean[] candidates = Candidates.of(views, style);
    long[][] rows = new long[views.length][];
    FeatureRow row = new FeatureRow();
    for (int i = 0; i < views.length; i++) {
      if (!candidates[i]) {
        rows[i] = NONE;
        continue;
      }
      row.clear();
      alone(row, views[i], Place.HERE);
      alone(row, at(views, i - 1), Place.BEFORE);
      alone(row, at(views, i + 1), Place.AFTER);
      alone(row, at(views, i - 2), Place.SECOND_BEFORE);
      alone(row, at(views, i + 2), Place.SECOND_AFTER);
      together(row, views, i, style);
      listed(row, listed, views[i], i);
      rows[i] = row.toArray();
    }
    return rows;
  }

  /// The features of one word by itself.
  static void alone(FeatureRow row, WordView word, Place place) {
    switch (place) {
      case HERE -> here(row, word);
      case BEFORE -> {
        row.add(13, word.lower());
        row.add(32, word.form());
        row.add(34, word.suffix(3));
      }
      case AFTER -> {
        row.add(14, word.lower());
        row.add(33, word.form());
        row.add(35, word.suffix(3));
      }
      case SECOND_BEFORE -> row.add(15, word.lower());
      case SECOND_AFTER -> row.add(16, word.lower());
    }
  }

  private static void here(FeatureRow row, WordView here) {
    row.add(1, 0);
    row.add(2, here.form());
    row.add(3, here.lower());
    row.add(4, here.shape());
    for (int i = 0; i < 3; i++) {
      row.add(6 + i, here.prefix(i + 2));
    }
    for (int i = 0; i < 4; i++) {
      row.add(9 + i, here.suffix(i + 1));
    }
    row.add(31, Hash.pair(here.suffix(3), here.shape()));
    for (int bits = here.classes(); bits != 0; bits &= bits - 1) {
      int one = Integer.lowestOneBit(bits);
      row.add(40, one);
      row.add(41, Hash.pair(one, here.shape()));
    }
  }

  /// The features of a word in its sentence.
  ///
  /// @param style of the sentence, as [#style] tells it
  static void together(FeatureRow row, WordView[] views, int i, long style) {
    WordView here = views[i];
    WordView before = at(views, i - 1);
    WordView after = at(views, i + 1);
    WordView before2 = at(views, i - 2);
    WordView after2 = at(views, i + 2);
    row.add(5, Hash.pair(here.shape(), (i == 0 ? 1 : 0) + 2 * style));
    row.add(24, Hash.pair(before2.lower(), before.lower()));
    row.add(25, Hash.pair(after.lower(), after2.lower()));
    withBefore(row, before, here);
    withAfter(row, here, after);
    ofThree(row, before2, before, here, after, after2);
  }

  /// The features of a word that is part of a name that lists hold, or stands beside one.
  static void listed(FeatureRow row, Label[] listed, WordView here, int i) {
    int label = listed[i].index();
    int before = i == 0 ? 0 : listed[i - 1].index();
    int after = i + 1 == listed.length ? 0 : listed[i + 1].index();
    if (label == 0 && before == 0 && after == 0) {
      return;
    }
    row.add(50, label);
    row.add(51, Hash.pair(label, here.shape()));
    row.add(52, Hash.pair(before, label));
    row.add(53, Hash.pair(label, after));
    row.add(54, Hash.pair(label, here.lower()));
    row.add(55, Hash.pair(before, Hash.pair(label, after)));
  }

  private static void withBefore(FeatureRow row, WordView before, WordView here) {
    row.add(17, Hash.pair(before.lower(), here.lower()));
    row.add(19, Hash.pair(before.lower(), here.shape()));
    row.add(21, Hash.pair(before.shape(), here.shape()));
    row.add(27, Hash.pair(before.suffix(3), here.shape()));
    row.add(42, Hash.pair(before.classes(), here.classes()));
    row.add(44, Hash.pair(Hash.pair(before.classes(), here.shape()), here.classes()));
    row.add(48, Hash.pair(before.classes(), here.lower()));
  }

  private static void withAfter(FeatureRow row, WordView here, WordView after) {
    row.add(18, Hash.pair(here.lower(), after.lower()));
    row.add(20, Hash.pair(here.shape(), after.lower()));
    row.add(22, Hash.pair(here.shape(), after.shape()));
    row.add(28, Hash.pair(after.suffix(3), here.shape()));
    row.add(43, Hash.pair(here.classes(), after.classes()));
    row.add(45, Hash.pair(Hash.pair(here.shape(), here.classes()), after.classes()));
    row.add(49, Hash.pair(here.lower(), after.classes()));
  }

  private static void ofThree(
      FeatureRow row,
      WordView before2,
      WordView before,
      WordView here,
      WordView after,
      WordView after2) {
    row.add(23, Hash.pair(Hash.pair(before.shape(), here.shape()), after.shape()));
    row.add(26, Hash.pair(Hash.pair(before.lower(), here.shape()), after.lower()));
    row.add(29, Hash.pair(Hash.pair(before2.lower(), before.shape()), here.shape()));
    row.add(30, Hash.pair(Hash.pair(here.shape(), after.shape()), after2.lower()));
    row.add(46, Hash.pair(before2.classes(), Hash.pair(before.classes(), here.classes())));
    row.add(47, Hash.pair(here.classes(), Hash.pair(after.classes(), after2.classes())));
  }

  /// How far capitals can be trusted here: 0 as usual, 1 all capitals, 2 a headline, 3 none at all.
  static long style(WordView[] views) {
    int letters = 0;
    int capitals = 0;
    int shouted = 0;
    for (WordView view : views) {
      if (view.plain()) {
        letters++;
        capitals += view.capitalised() ? 1 : 0;
        shouted += view.allCapitals() ? 1 : 0;
      }
    }
    if (capitals == 0) {
      return 3;
    }
    if (shouted * 2 > letters) {
      return 1;
    }
    return letters > 2 && capitals * 4 >= letters * 3 ? 2 : 0;
  }

  private static WordView at(WordView[] views, int i) {
    return i < 0 || i >= views.length ? WordView.edge() : views[i];
  }
}
