package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;

/// A headline or a sentence of an article, which may stand for its story.
///
/// @param text in one line; empty for none
/// @param terms of its words
public record Line(String text, Vector terms) {
  static final Line NONE = new Line("", Vector.EMPTY);

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean isQuestion() {
    return text.endsWith("?") || text.endsWith("？") || text.endsWith("؟");
  }

  void write(BitWriter out) {
    out.text(text);
    terms.write(out);
  }

  static Line read(BitReader in) {
    return new Line(in.text(), Vector.read(in));
  }
}
