package io.wirewatch.enrich.clean;

import java.util.List;

/// The article's text as a page declares it to machines, held against what the page shows.
///
/// It is no better than what the page shows: often cut, without paragraphs, or a summary. But where
/// it covers what was found, it says where the article begins and ends.
final class DeclaredBody {
  private static final int ENOUGH_WORDS = 60;
  private static final double MISSED = 0.5;
  private static final double COVERED = 0.7;
  private static final int SEARCHED = 60;
  private static final int TELLING_LETTERS = 20;

  private final List<Block> declared;
  private final String letters;

  /// @param text as declared, without tags
  DeclaredBody(String text) {
    declared = PlainText.blocks(text);
    letters = letters(text);
  }

  /// The blocks found without those before and after what is declared; the declared ones when those
  /// found are less than half of it.
  List<Block> check(List<Block> found) {
    int declaredWords = words(declared);
    if (declaredWords < ENOUGH_WORDS) {
      return found;
    }
    if (words(found) < declaredWords * MISSED) {
      return declared;
    }
    int first = first(found);
    int last = last(found);
    List<Block> within = first <= last ? found.subList(first, last + 1) : List.of();
    int shown = within.stream().mapToInt(block -> letters(block.text()).length()).sum();
    boolean covers = shown >= letters.length() * COVERED && shown <= letters.length() / COVERED;
    return covers && words(within) >= words(found) * COVERED ? within : found;
  }

  private int first(List<Block> found) {
    int first = 0;
    while (first < Math.min(SEARCHED, found.size())
        && !holds(found.get(first))
        && !found.get(first).endsSentence()) {
      first++;
    }
    return first;
  }

  private int last(List<Block> found) {
    int last = found.size() - 1;
    int end = Math.max(0, found.size() - SEARCHED);
    while (last > end && !holds(found.get(last))) {
      last--;
    }
    return last;
  }

  private boolean holds(Block block) {
    String own = letters(block.text());
    return own.length() >= TELLING_LETTERS && letters.contains(own);
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::words).sum();
  }

  /// The letters and digits alone, so that white space and marks do not tell texts apart.
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
