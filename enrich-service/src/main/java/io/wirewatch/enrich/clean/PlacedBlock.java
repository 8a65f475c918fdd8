package io.wirewatch.enrich.clean;

import org.jsoup.nodes.Element;

/// A block and the element whose text it is.
record PlacedBlock(Block block, Element parent) {
  private static final int PROSE_WORDS = 10;
  private static final double FURNITURE = 6;

  /// Its words less those in links when it reads as prose; a small loss when it is short; a loss by
  /// its length when it is links.
  double worth() {
    int words = block.words();
    double free = words * (1 - block.linkShare());
    if (block.linkShare() > 0.5) {
      return -Math.min(words, FURNITURE * 2);
    }
    if (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.CAPTION) {
      return 0;
    }
    boolean prose = words >= PROSE_WORDS && (block.endsSentence() || words >= 2 * PROSE_WORDS);
    if (prose) {
      return free;
    }
    return block.endsSentence() ? free / 2 : -Math.min(words, FURNITURE) / 2;
  }
}
