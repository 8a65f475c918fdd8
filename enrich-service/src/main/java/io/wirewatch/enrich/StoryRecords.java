package io.wirewatch.enrich;

import io.wirewatch.contracts.Story;
import io.wirewatch.enrich.story.StoryEvent;
import org.jspecify.annotations.Nullable;

/// What became of stories, as their topic has it.
public final class StoryRecords {
  private StoryRecords() {}

  /// The record under the story's id; null where the story is over.
  public static @Nullable Story of(StoryEvent event) {
    return switch (event) {
      case StoryEvent.Stands(var story) -> of(story).build();
      case StoryEvent.Parted(var story, _, _) -> of(story).build();
      case StoryEvent.Merged(var last, var into) ->
          of(last).setRevision(last.revision() + 1).setMergedInto(into.id()).build();
      case StoryEvent.Over _ -> null;
    };
  }

  private static Story.Builder of(io.wirewatch.enrich.story.Story story) {
    return Story.newBuilder()
        .setId(story.id())
        .setRevision(story.revision())
        .setHeadline(story.headline())
        .setSummary(story.summary())
        .setArticles(story.articles())
        .setOrigins(story.origins())
        .setFirstAt(story.firstAt())
        .setLastAt(story.lastAt())
        .setSplitFrom(story.partedFrom().isEmpty() ? null : story.partedFrom());
  }
}
