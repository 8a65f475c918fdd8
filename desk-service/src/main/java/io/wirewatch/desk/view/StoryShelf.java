package io.wirewatch.desk.view;

import io.wirewatch.contracts.Story;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stories that something was heard of last, as many as a number allows; those that were quiet
/// for longest leave first. Safe to share among threads.
public final class StoryShelf {

  private final int most;
  private final Map<String, Story> byId = new LinkedHashMap<>();

  /// @param most how many stories
  public StoryShelf(int most) {
    if (most < 1) throw new IllegalArgumentException("most must be at least 1, was " + most);
    this.most = most;
  }

  /// Takes a story as it stands; null for one that is over.
  public synchronized void accept(String id, @Nullable Story story) {
    byId.remove(id);
    if (story == null) return;
    byId.put(id, story);
    var quietest = byId.values().iterator();
    while (byId.size() > most) {
      quietest.next();
      quietest.remove();
    }
  }

  /// A story, or the one that has its articles now; empty when it is not kept.
  public synchronized Optional<Story> story(String id) {
    Optional<Story> story = Optional.ofNullable(byId.get(id));
    // A story is merged into an older one only, so that this comes to an end; what a topic says is
    // not trusted to.
    for (int merges = 0; merges < byId.size() && story.isPresent(); merges++) {
      Optional<String> into = story.get().getMergedInto();
      if (into.isEmpty()) return story;
      story = into.map(byId::get);
    }
    return story.filter(s -> s.getMergedInto().isEmpty());
  }
}
