package io.wirewatch.enrich.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks of a page or a text, parted.
///
/// @param kept the article's, in order
/// @param dropped the others, in order
record Sorted(List<Block> kept, List<Dropped> dropped) {
  Sorted {
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
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
        dropped.add(new Dropped(blocks.get(i).text(), reason));
      }
    }
    return new Sorted(kept, dropped);
  }
}
