package io.wirewatch.bench.replay;

import io.wirewatch.contracts.Article;
import io.wirewatch.enrich.Newsroom;
import io.wirewatch.enrich.Placed;
import io.wirewatch.enrich.Prepared;
import io.wirewatch.enrich.story.StoryEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Places articles one after the other with the deciding code alone: no broker, no store, nothing
/// written down and read again.
final class OneThread {
  private final Newsroom newsroom = Newsroom.inMemory();
  private final List<Article> placed = new ArrayList<>();
  private final List<StoryTold> told = new ArrayList<>();

  private OneThread() {}

  /// Takes the articles in their order.
  static Outcome of(Stream<Prepared> articles) {
    OneThread thread = new OneThread();
    articles.sequential().forEach(thread::take);
    return new Outcome(thread.placed, thread.told);
  }

  private void take(Prepared prepared) {
    switch (newsroom.place(prepared)) {
      case Placed.Passed(Article article, List<Article> moved, List<StoryEvent> stories) -> {
        placed.add(article);
        placed.addAll(moved);
        stories.stream().map(StoryTold::of).forEach(told::add);
      }
      case Placed.Dropped(_) -> {}
    }
  }
}
