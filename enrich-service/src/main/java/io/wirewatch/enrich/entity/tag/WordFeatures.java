package io.wirewatch.enrich.entity.tag;

import java.util.Arrays;
import java.util.List;

/// Describes each word of a sentence by hashed features of itself and two neighbours each side.
///
/// The templates are those common to linear name taggers since the CoNLL-2003 task: forms, affixes,
/// shapes, list membership, and their conjunctions; no feature looks at a label.
public final class WordFeatures {
  private static final int CAPACITY = 80;

  private final WordClasses classes;

  /// Uses these lists of words.
  public WordFeatures(WordClasses classes) {
    this.classes = classes;
  }

  /// The features of each word, as 64-bit hashes; rows differ in length.
  public long[][] of(List<Word> words) {
    WordView[] views = new WordView[words.size()];
    for (int i = 0; i < views.length; i++) {
      views[i] = WordView.of(words.get(i).form(), classes.of(words.get(i).form()));
    }
    long style = style(words);
    long[][] rows = new long[views.length][];
    Row row = new Row();
    for (int i = 0; i < views.length; i++) {
      row.size = 0;
      describe(row, views, i, style);
      rows[i] = Arrays.copyOf(row.hashes, row.size);
    }
    return rows;
  }

  private static void describe(Row row, WordView[] views, int i, long style) {
    WordView here = views[i];
    WordView before = at(views, i - 1);
    WordView after = at(views, i + 1);
    WordView before2 = at(views, i - 2);
    WordView after2 = at(views, i + 2);
    row.add(1, 0);
    row.add(2, here.form());
    row.add(3, here.lower());
    row.add(4, here.shape());
    row.add(5, Hash.pair(here.shape(), (i == 0 ? 1 : 0) + 2 * style));
    affixes(row, 6, here);
    neighbours(row, before, after);
    words(row, here, before, after, before2, after2);
    shapes(row, here, before, after, before2, after2);
    lists(row, here, before, after, before2, after2);
  }

  private static void neighbours(Row row, WordView before, WordView after) {
    row.add(32, before.form());
    row.add(33, after.form());
    row.add(34, before.suffix(3));
    row.add(35, after.suffix(3));
  }

  private static void words(
      Row row, WordView here, WordView before, WordView after, WordView before2, WordView after2) {
    row.add(13, before.lower());
    row.add(14, after.lower());
    row.add(15, before2.lower());
    row.add(16, after2.lower());
    row.add(17, Hash.pair(before.lower(), here.lower()));
    row.add(18, Hash.pair(here.lower(), after.lower()));
    row.add(24, Hash.pair(before2.lower(), before.lower()));
    row.add(25, Hash.pair(after.lower(), after2.lower()));
  }

  private static void shapes(
      Row row, WordView here, WordView before, WordView after, WordView before2, WordView after2) {
    row.add(19, Hash.pair(before.lower(), here.shape()));
    row.add(20, Hash.pair(here.shape(), after.lower()));
    row.add(21, Hash.pair(before.shape(), here.shape()));
    row.add(22, Hash.pair(here.shape(), after.shape()));
    row.add(23, Hash.pair(Hash.pair(before.shape(), here.shape()), after.shape()));
    row.add(26, Hash.pair(Hash.pair(before.lower(), here.shape()), after.lower()));
    row.add(27, Hash.pair(before.suffix(3), here.shape()));
    row.add(28, Hash.pair(after.suffix(3), here.shape()));
    row.add(29, Hash.pair(Hash.pair(before2.lower(), before.shape()), here.shape()));
    row.add(30, Hash.pair(Hash.pair(here.shape(), after.shape()), after2.lower()));
    row.add(31, Hash.pair(here.suffix(3), here.shape()));
  }

  private static void affixes(Row row, int template, WordView here) {
    for (int i = 0; i < 3; i++) {
      row.add(template + i, here.prefix(i + 2));
    }
    for (int i = 0; i < 4; i++) {
      row.add(template + 3 + i, here.suffix(i + 1));
    }
  }

  private static void lists(
      Row row, WordView here, WordView before, WordView after, WordView before2, WordView after2) {
    for (int bits = here.classes(); bits != 0; bits &= bits - 1) {
      int one = Integer.lowestOneBit(bits);
      row.add(40, one);
      row.add(41, Hash.pair(one, here.shape()));
    }
    row.add(42, Hash.pair(before.classes(), here.classes()));
    row.add(43, Hash.pair(here.classes(), after.classes()));
    row.add(44, Hash.pair(Hash.pair(before.classes(), here.shape()), here.classes()));
    row.add(45, Hash.pair(Hash.pair(here.shape(), here.classes()), after.classes()));
    row.add(46, Hash.pair(before2.classes(), Hash.pair(before.classes(), here.classes())));
    row.add(47, Hash.pair(here.classes(), Hash.pair(after.classes(), after2.classes())));
    row.add(48, Hash.pair(before.classes(), here.lower()));
    row.add(49, Hash.pair(here.lower(), after.classes()));
  }

  /// How far capitals can be trusted here: 0 as usual, 1 all capitals, 2 a headline, 3 none at all.
  private static long style(List<Word> words) {
    int letters = 0;
    int capitals = 0;
    int shouted = 0;
    for (Word word : words) {
      if (word.form().length() > 3 && Character.isLetter(word.form().charAt(0))) {
        letters++;
        capitals += word.capitalised() ? 1 : 0;
        shouted += word.allCapitals() ? 1 : 0;
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

  /// A row of features that grows; reused from word to word.
  private static final class Row {
    private final long[] hashes = new long[CAPACITY];
    private int size;

    void add(int template, long value) {
      hashes[size++] = Hash.pair(template, value);
    }
  }
}
