package io.wirewatch.enrich.clean;

import io.wirewatch.enrich.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parts the blocks of a page's article into what is kept and what is dropped.
final class Body {
  private static final int SENTENCE_WORDS = 4;
  private static final int PROSE_WORDS = 12;
  private static final double MOSTLY_LINKS = 0.5;
  private static final int SHORT_WORDS = 25;

  private final Furniture furniture;
  private final List<Block> kept = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final Map<Block, Optional<Reason>> said = new HashMap<>();

  Body(Furniture furniture) {
    this.furniture = furniture;
  }

  Sorted sorted() {
    return new Sorted(kept, dropped);
  }

  List<Block> kept() {
    return kept;
  }

  List<Dropped> dropped() {
    return dropped;
  }

  /// Sorts the blocks.
  ///
  /// @param title dropped where it stands again
  /// @param sentenceOnly whether lines that are no sentences go, as in text without tags
  void sort(List<Block> blocks, String title, boolean sentenceOnly) {
    blocks.forEach(block -> said.put(block, furniture.reason(block)));
    int end = end(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<Reason> reason =
          i >= end ? Optional.of(Reason.RELATED) : reason(blocks, i, title, sentenceOnly, end);
      if (reason.isPresent()) {
        dropped.add(new Dropped(block.text(), reason.get()));
      } else {
        kept.add(block);
      }
    }
  }

  private Optional<Reason> reason(
      List<Block> blocks, int at, String title, boolean sentenceOnly, int end) {
    Block block = blocks.get(at);
    if (Fold.of(block.text()).equals(Fold.of(title))) {
      return Optional.of(Reason.TITLE);
    }
    Optional<Reason> furnished = said(block);
    if (furnished.isPresent()) {
      return furnished;
    }
    if (Furniture.breaksOff(block)) {
      return Optional.of(Reason.RELATED);
    }
    if (block.kind() == Block.Kind.CAPTION) {
      return Optional.of(Reason.CAPTION);
    }
    if (block.linkShare() > MOSTLY_LINKS && block.words() < SHORT_WORDS && !isLinkedSentence(block)) {
      return Optional.of(Reason.LINKS);
    }
    return sentenceOnly && !isSentence(block) && !isBetweenProse(blocks, at, end)
        ? Optional.of(Reason.NO_SENTENCE)
        : Optional.empty();
  }

  private static boolean isLinkedSentence(Block block) {
    return (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTED)
        && block.words() >= 6
        && block.endsSentence();
  }

  private static boolean isSentence(Block block) {
    return block.endsSentence()
        ? block.words() >= SENTENCE_WORDS
        : block.words() >= 2 * PROSE_WORDS;
  }

  /// Whether a line stands between paragraphs, as a cross-heading does.
  private boolean isBetweenProse(List<Block> blocks, int at, int end) {
    return blocks.get(at).words() >= SENTENCE_WORDS
        && at > 0
        && at + 1 < end
        && isProse(blocks.get(at - 1))
        && isProse(blocks.get(at + 1));
  }

  /// The first block that ends the article, or the number of blocks: what follows it is furniture
  /// unless more prose follows than came before.
  private int end(List<Block> blocks) {
    int before = 0;
    int all = blocks.stream().filter(this::isProse).mapToInt(Block::words).sum();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (before > all / 2 && furniture.endsArticle(block)) {
        return i;
      }
      before += isProse(block) ? block.words() : 0;
    }
    return blocks.size();
  }

  private boolean isProse(Block block) {
    return block.words() >= PROSE_WORDS
        && block.endsSentence()
        && block.linkShare() < MOSTLY_LINKS
        && said(block).isEmpty();
  }

  /// What the furniture says of a block; asked once, since it is half of the work.
  private Optional<Reason> said(Block block) {
    return said.getOrDefault(block, Optional.empty());
  }
}
