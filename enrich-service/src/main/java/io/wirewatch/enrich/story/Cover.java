package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;

/// What a story is known by: the headline and the sentence that say best what its articles are
/// about, each as one of them has it.
///
/// @param headline of an article
/// @param summary a sentence of an article's opening
record Cover(Chosen headline, Chosen summary) {
  static final Cover NONE = new Cover(Chosen.NONE, Chosen.NONE);

  /// The same, or with what an article says better.
  Cover with(String articleId, Telling telling, Query story, Rarity rarity) {
    Chosen sentence = summary;
    for (Line line : telling.sentences()) {
      sentence = sentence.or(new Chosen(articleId, line), story, rarity);
    }
    return new Cover(
        headline.or(new Chosen(articleId, telling.headline()), story, rarity), sentence);
  }

  /// The better of two, line by line.
  Cover or(Cover other, Query story, Rarity rarity) {
    return new Cover(
        headline.or(other.headline, story, rarity), summary.or(other.summary, story, rarity));
  }

  /// Without what an article said that says so no more.
  Cover without(String articleId) {
    return new Cover(
        headline.by().equals(articleId) ? Chosen.NONE : headline,
        summary.by().equals(articleId) ? Chosen.NONE : summary);
  }

  void write(BitWriter out) {
    headline.write(out);
    summary.write(out);
  }

  static Cover read(BitReader in) {
    return new Cover(Chosen.read(in), Chosen.read(in));
  }
}
