package io.wirewatch.enrich.story;

import java.util.List;

/// What became of a story.
public sealed interface StoryEvent {

  /// The story's id.
  String id();

  /// It stands so now.
  record Stands(Story story) implements StoryEvent {
    @Override
    public String id() {
      return story.id();
    }
  }

  /// It is one with an older one, which has its articles now.
  ///
  /// @param last as it was
  /// @param into the other
  record Merged(Story last, Story into) implements StoryEvent {
    @Override
    public String id() {
      return last.id();
    }
  }

  /// It was parted from another, of whose articles it has some now.
  ///
  /// @param part as it is now
  /// @param from the id of the other
  /// @param moved the ids of these articles, in the order of their coming
  record Parted(Story part, String from, List<String> moved) implements StoryEvent {
    public Parted {
      moved = List.copyOf(moved);
    }

    @Override
    public String id() {
      return part.id();
    }
  }

  /// It is over and forgotten.
  record Over(String id) implements StoryEvent {}
}
