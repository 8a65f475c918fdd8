package io.wirewatch.bench.replay;

import io.wirewatch.contracts.Story;
import io.wirewatch.enrich.StoryRecords;
import io.wirewatch.enrich.story.StoryEvent;
import org.jspecify.annotations.Nullable;

/// A record on the topic of stories.
///
/// @param id of the story
/// @param story as it stood then; null where it was over
record StoryTold(String id, @Nullable Story story) {
  static StoryTold of(StoryEvent event) {
    return new StoryTold(event.id(), StoryRecords.of(event));
  }

  boolean isMerged() {
    return story != null && story.getMergedInto().isPresent();
  }

  boolean isParted() {
    return story != null && story.getSplitFrom().isPresent() && story.getRevision() == 1;
  }
}
