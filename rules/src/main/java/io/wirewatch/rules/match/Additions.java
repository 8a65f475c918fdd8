package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Revision;
import io.wirewatch.contracts.Span;
import io.wirewatch.rules.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is new in an article: the whole of a first version, else the title where it is another and
/// each stretch of sentences that the version before did not have, without a word between them. To
/// be used again and again, by one thread at a time.
final class Additions {
  private int[] bounds = new int[16];
  private int size;

  /// Finds the stretches.
  ///
  /// @param words of the article's title and text
  /// @param titleEnd the number of the text's first word
  void read(Article article, Words words, int titleEnd) {
    size = 0;
    Optional<Revision> revision = article.getRevision();
    if (revision.isEmpty()) {
      add(0, words.count());
      return;
    }
    if (revision.get().getFormerTitle().isPresent()) add(0, titleEnd);
    List<Span> added = revision.get().getAdded();
    int word = titleEnd;
    for (int i = 0; i < added.size(); i++) {
      while (word < words.count() && words.start(word) < added.get(i).getStart()) word++;
      int from = word;
      while (word < words.count() && words.end(word) <= added.get(i).getEnd()) word++;
      boolean goesOn = from > titleEnd && size > 0 && to(size - 1) == from;
      if (goesOn) bounds[2 * size - 1] = word;
      else add(from, word);
    }
  }

  private void add(int from, int to) {
    if (from == to) return;
    if (2 * size == bounds.length) bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    bounds[2 * size++] = from;
    bounds[2 * size - 1] = to;
  }

  /// How many stretches there are.
  int size() {
    return size;
  }

  /// The first word of a stretch.
  int from(int stretch) {
    return bounds[2 * stretch];
  }

  /// The word after the last of a stretch.
  int to(int stretch) {
    return bounds[2 * stretch + 1];
  }
}
