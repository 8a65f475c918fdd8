package io.wirewatch.enrich.story;

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
  /// @param into the id of the other
  record Merged(Story last, String into) implements StoryEvent {
    @Override
    public String id() {
      return last.id();
    }
  }

  /// It is over and forgotten.
  record Over(String id) implements StoryEvent {}
}
