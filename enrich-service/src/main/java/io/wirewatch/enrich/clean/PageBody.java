package io.wirewatch.enrich.clean;

import io.wirewatch.enrich.text.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Parts the blocks of a page's article into what is kept and what is dropped.
final class PageBody {
  private static final int PROSE_WORDS = 12;
  private static final int LINKED_SENTENCE = 6;
  private static final double MOSTLY_LINKS = 0.5;
  private static final int SHORT_WORDS = 25;
  private static final int REPEATED_WORDS = 20;

  private final Furniture furniture;
  private final List<Block> blocks;
  private final @Nullable Reason[] reasons;

  private PageBody(Furniture furniture, List<Block> blocks) {
    this.furniture = furniture;
    this.blocks = blocks;
    this.reasons = new @Nullable Reason[blocks.size()];
  }

  /// Sorts the blocks.
  ///
  /// @param title dropped where it stands again
  static Sorted sort(List<Block> blocks, String title, Furniture furniture) {
    PageBody body = new PageBody(furniture, blocks);
    body.judge(Fold.of(title));
    body.end();
    body.headings();
    return Sorted.of(blocks, body.reasons);
  }

  private void judge(String title) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String folded = Fold.of(block.text());
      reasons[i] =
          folded.equals(title)
              ? Reason.TITLE
              : furniture.reason(block).or(() -> ofItsKind(block)).orElse(null);
      if (reasons[i] == null && block.words() >= REPEATED_WORDS && !seen.add(folded)) {
        reasons[i] = Reason.REPEATED;
      }
    }
  }

  private static Optional<Reason> ofItsKind(Block block) {
    if (block.kind() == Block.Kind.CAPTION) {
      return Optional.of(Reason.CAPTION);
    }
    boolean paragraph = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTED;
    if (Furniture.breaksOff(block) && (!paragraph || block.linkShare() > MOSTLY_LINKS)) {
      return Optional.of(Reason.RELATED);
    }
    boolean links = block.linkShare() > MOSTLY_LINKS && block.words() < SHORT_WORDS;
    return links && !isLinkedSentence(block) ? Optional.of(Reason.LINKS) : Optional.empty();
  }

  private static boolean isLinkedSentence(Block block) {
    return (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTED)
        && block.words() >= LINKED_SENTENCE
        && block.endsSentence();
  }

  /// Drops what follows the first block that ends the article, unless more prose follows than came
  /// before.
  private void end() {
    int all = 0;
    for (int i = 0; i < blocks.size(); i++) {
      all += prose(i);
    }
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (before > all / 2 && furniture.endsArticle(blocks.get(i))) {
        dropFrom(i);
        return;
      }
      before += prose(i);
    }
  }

  private void dropFrom(int start) {
    for (int i = start; i < blocks.size(); i++) {
      reasons[i] = reasons[i] == null ? Reason.RELATED : reasons[i];
    }
  }

  private int prose(int at) {
    Block block = blocks.get(at);
    return block.words() >= PROSE_WORDS && block.endsSentence() && reasons[at] == null
        ? block.words()
        : 0;
  }

  /// Drops each heading under which all is dropped, or nothing comes any more.
  private void headings() {
    boolean content = false;
    boolean cut = true;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean empty = blocks.get(i).kind() == Block.Kind.HEADING && !content && cut;
      if (empty && reasons[i] == null) {
        reasons[i] = Reason.RELATED;
      }
      if (reasons[i] == null) {
        content = true;
        cut = false;
      } else if (reasons[i] == Reason.LINKS || reasons[i] == Reason.RELATED) {
        content = false;
        cut = true;
      }
    }
  }
}
