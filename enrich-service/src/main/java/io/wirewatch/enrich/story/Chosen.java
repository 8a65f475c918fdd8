package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;

/// A line that stands for a story, and the article that it is of.
///
/// @param by the article's id
record Chosen(String by, Line line) {
  static final Chosen NONE = new Chosen("", Line.NONE);

  // What replaces a line must be so much more like the story, or the line would change with every
  // article: a headline that people know the story by is worth more than a little.
  private static final double BETTER = 1.2;
  private static final double QUESTION = 0.3;

  /// This one, or the other if it is clearly more like the story.
  Chosen or(Chosen other, Query story, Rarity rarity) {
    if (other.line.isEmpty()) return this;
    return line.isEmpty() || other.worth(story, rarity) > BETTER * worth(story, rarity)
        ? other
        : this;
  }

  private double worth(Query story, Rarity rarity) {
    double likeness = story.likeness(line.terms(), rarity);
    return line.isQuestion() ? QUESTION * likeness : likeness;
  }

  void write(BitWriter out) {
    out.id(by);
    line.write(out);
  }

  static Chosen read(BitReader in) {
    return new Chosen(in.id(), Line.read(in));
  }
}
