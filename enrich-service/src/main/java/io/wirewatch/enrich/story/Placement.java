package io.wirewatch.enrich.story;

import java.util.ArrayList;
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

  /// An article that is in another story now.
  ///
  /// @param article its id
  /// @param story that it is in, and what that is known by
  public record Move(String article, String story, String title) {}

  /// The articles that are in another story now, in the order of their moves.
  ///
  /// @param but one that is left out: it comes itself
  public List<Move> movesBut(String but) {
    List<Move> moves = new ArrayList<>();
    for (StoryEvent event : events) {
      switch (event) {
        case StoryEvent.Merged(Story last, Story into) -> add(last.parts().members(), into, moves);
        case StoryEvent.Parted(Story part, _, List<String> moved) -> add(moved, part, moves);
        case StoryEvent.Stands _, StoryEvent.Over _ -> {}
      }
    }
    moves.removeIf(move -> move.article().equals(but));
    return moves;
  }

  private static void add(List<String> articles, Story to, List<Move> moves) {
    articles.forEach(article -> moves.add(new Move(article, to.id(), to.headline())));
  }
}
