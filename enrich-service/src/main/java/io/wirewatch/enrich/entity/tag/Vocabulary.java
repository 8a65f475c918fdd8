package io.wirewatch.enrich.entity.tag;

import org.jspecify.annotations.Nullable;

/// Remembers the words met last, as many as there are slots; what is forgotten is worked out again.
///
/// Safe for use by many threads: a [KnownWord] never changes, and a race only works one out twice.
final class Vocabulary {
  private static final int SLOTS = 1 << 15;

  private final WordClasses classes;
  private final LinearModel model;
  private final @Nullable KnownWord[] words = new KnownWord[SLOTS];
  private final KnownWord edge;

  Vocabulary(WordClasses classes, LinearModel model) {
    this.classes = classes;
    this.model = model;
    this.edge = new KnownWord("", WordView.edge(), model);
  }

  KnownWord of(Word word) {
    int hash = word.form().hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    KnownWord known = words[slot];
    if (known == null || !known.is(word.form())) {
      known = new KnownWord(word.form(), WordView.of(word, classes.ofFolded(word.folded())), model);
      words[slot] = known;
    }
    return known;
  }

  /// What stands before the first word of a sentence and after its last.
  KnownWord edge() {
    return edge;
  }
}
