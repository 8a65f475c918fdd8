package io.wirewatch.enrich.clean;

/// A block and the number of the element whose text it is.
record PlacedBlock(Block block, int parent) {
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
    if (block.kind() == Block.Kind.CELL) {
      return 0;
    }
    return block.endsSentence() ? free / 2 : -Math.min(words, FURNITURE) / 2;
  }

  /// The same where nothing on the page reads as prose: short lines count too.
  double leniently() {
    return block.linkShare() > 0.5 ? worth() : block.words() * (1 - block.linkShare()) / 2;
  }

  /// Whether it reads as prose.
  boolean isProse() {
    return block.words() >= PROSE_WORDS && block.endsSentence() && block.linkShare() < 0.5;
  }
}
