package io.wirewatch.enrich.story;

import java.util.List;

/// The story that an article belongs to, and what its coming did to others.
///
/// @param id of the story
/// @param title the story's headline now
/// @param events what became of stories, in order
public record Placement(String id, String title, List<StoryEvent> events) {
  public Placement {
    events = List.copyOf(events);
  }

  /// The ids of the articles that were in a story that was merged, in the order of their coming.
  ///
  /// @param but one that is left out: it comes itself
  public List<String> movedBut(String but) {
    return events.stream()
        .filter(StoryEvent.Merged.class::isInstance)
        .map(StoryEvent.Merged.class::cast)
        .flatMap(merged -> merged.last().parts().members().stream())
        .filter(id -> !id.equals(but))
        .toList();
  }
}
