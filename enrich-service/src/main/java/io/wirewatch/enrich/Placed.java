package io.wirewatch.enrich;

import io.wirewatch.contracts.Article;
import io.wirewatch.enrich.story.StoryEvent;
import java.util.List;

/// What became of an article among those before it.
public sealed interface Placed {

  /// It goes on, with version, origin and story.
  ///
  /// @param moved articles that go on once more, in another story than before
  /// @param stories what became of stories
  record Passed(Article article, List<Article> moved, List<StoryEvent> stories) implements Placed {
    public Passed {
      moved = List.copyOf(moved);
      stories = List.copyOf(stories);
    }
  }

  /// It says nothing new.
  ///
  /// @param reason as the counters name it
  record Dropped(String reason) implements Placed {}
}
