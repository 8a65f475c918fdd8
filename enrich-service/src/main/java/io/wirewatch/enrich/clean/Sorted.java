package io.wirewatch.enrich.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks of a page or a text, parted.
///
/// @param kept the article's, in order
/// @param dropped the others, in order
record Sorted(List<Block> kept, List<Dropped> dropped) {
  private static final int LEAD_WORDS = 8;

  Sorted {
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
  }

  /// The text of what is kept, in order.
  List<String> texts() {
    return kept.stream().map(Block::text).toList();
  }

  /// What is kept as paragraphs; the first prose is the lead.
  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean led = false;
    for (Block block : kept) {
      boolean lead = !led && block.kind() == Block.Kind.PARAGRAPH && block.words() >= LEAD_WORDS;
      led |= lead;
      Paragraph.Part part = lead ? Paragraph.Part.LEAD : part(block.kind());
      paragraphs.add(new Paragraph(block.text(), part, block.place()));
    }
    return paragraphs;
  }

  private static Paragraph.Part part(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH, CAPTION -> Paragraph.Part.BODY;
      case QUOTED -> Paragraph.Part.QUOTED;
      case HEADING -> Paragraph.Part.HEADING;
      case ITEM -> Paragraph.Part.ITEM;
      case CELL -> Paragraph.Part.ROW;
    };
  }

  /// @param reasons by position, null for a block that is kept
  static Sorted of(List<Block> blocks, @Nullable Reason[] reasons) {
    List<Block> kept = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Reason reason = reasons[i];
      if (reason == null) {
        kept.add(blocks.get(i));
      } else {
        dropped.add(new Dropped(blocks.get(i).text(), reason, blocks.get(i).place()));
      }
    }
    return new Sorted(kept, dropped);
  }
}
