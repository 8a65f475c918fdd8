package io.wirewatch.bench.replay;

import io.wirewatch.contracts.RawArticle;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// The raw articles by id, those of one id in the order in which they came in.
final class Queues {
  private final Map<String, Queue<RawArticle>> byId = new HashMap<>();

  private Queues() {}

  static Queues of(List<RawArticle> articles) {
    Queues queues = new Queues();
    for (RawArticle article : articles) {
      queues.byId.computeIfAbsent(article.getId(), _ -> new ArrayDeque<>()).add(article);
    }
    return queues;
  }

  /// The next article of an id.
  ///
  /// @throws IllegalStateException when no more of that id came in: it came to be placed twice
  RawArticle next(String id) {
    Queue<RawArticle> queue = byId.getOrDefault(id, new ArrayDeque<>());
    RawArticle next = queue.poll();
    if (next == null) throw new IllegalStateException(id + " came to be placed once too often");
    return next;
  }
}
