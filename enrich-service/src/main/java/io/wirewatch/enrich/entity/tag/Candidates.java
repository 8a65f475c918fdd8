package io.wirewatch.enrich.entity.tag;

/// Tells which words of a sentence can be part of a name at all.
///
/// Where capitals are used, a name has one in most of its words: four of five words are small, as
/// are their neighbours, and need no reading. Small words between such that look like names may
/// join them, as in Bank of the West. Where a sentence has no capitals every word is read.
final class Candidates {
  private static final int MOST_BETWEEN = 3;
  private static final long WITHOUT_CAPITALS = 3;

  private Candidates() {}

  /// @param style of the sentence, as [WordFeatures#style] tells it
  static boolean[] of(WordView[] views, long style) {
    boolean[] candidates = new boolean[views.length];
    int last = -MOST_BETWEEN - 2;
    for (int i = 0; i < views.length; i++) {
      if (style == WITHOUT_CAPITALS || views[i].marked()) {
        for (int between = i - last <= MOST_BETWEEN + 1 ? last + 1 : i; between <= i; between++) {
          candidates[between] = true;
        }
        last = i;
      }
    }
    return candidates;
  }
}
