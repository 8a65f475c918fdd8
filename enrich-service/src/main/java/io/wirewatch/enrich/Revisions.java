package io.wirewatch.enrich;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Revision;
import io.wirewatch.contracts.Span;
import io.wirewatch.enrich.version.Difference;
import io.wirewatch.enrich.version.Wording;

/// What a version changed of the one before it, as the article's record tells it.
final class Revisions {
  private static final int REMOVED = 100;
  private static final int SENTENCE = 1_000;

  private Revisions() {}

  static Revision of(Wording.Plain former, Article later) {
    Difference difference = Difference.of(former.text(), later.getText(), later.getLanguage());
    return Revision.newBuilder()
        .setFormerTitle(former.title().equals(later.getTitle()) ? null : former.title())
        .setAdded(
            difference.added().stream().map(range -> new Span(range.start(), range.end())).toList())
        .setRemoved(
            difference.removed().stream()
                .limit(REMOVED)
                .map(sentence -> Bounds.cut(sentence, SENTENCE))
                .toList())
        .build();
  }
}
