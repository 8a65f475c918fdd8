package io.wirewatch.enrich.story;

import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.MapTable;
import io.wirewatch.enrich.table.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stories that are told at the moment, and which of them are like some article. For one
/// thread.
///
/// What finds them, and which story has the articles of one that was merged, is in memory, and made
/// again from the table.
final class LiveStories {
  private static final Duration HALF_LIKE = Duration.ofDays(10);

  /// A story and how much an article is like it.
  record Alike(Story story, double likeness) {
    private boolean isBefore(Alike other) {
      return likeness > other.likeness
          || (likeness == other.likeness && story.id().compareTo(other.story.id()) < 0);
    }
  }

  private final Table<Story> stories;
  private final Index index = new Index();
  private final Ages ages = new Ages(new MapTable<>());
  private final Map<String, String> successors = new HashMap<>();

  LiveStories(Table<Story> stories) {
    this.stories = stories;
    stories.forEach((id, story) -> keep(story, story.withoutArticles()));
  }

  /// The story of this id, or the one that has its articles now.
  Optional<Story> find(String id) {
    @Nullable String successor = successors.get(id);
    return Optional.ofNullable(stories.get(successor == null ? id : successor));
  }

  /// The stories that an article is at least so much like, the likest first, of equals the first by
  /// id.
  List<Alike> alike(Query article, double least, Instant at) {
    List<Alike> alike = new ArrayList<>();
    for (Index.Candidate candidate : index.candidates(article, least)) {
      if (candidate.atMost() < least) break;
      Story story = stories.get(candidate.id());
      if (story == null) continue;
      Alike one = new Alike(story, article.likeness(story) * freshness(story, at));
      if (one.likeness > least) insert(one, alike);
    }
    return alike;
  }

  private static void insert(Alike one, List<Alike> alike) {
    int place = 0;
    while (place < alike.size() && alike.get(place).isBefore(one)) place++;
    alike.add(place, one);
  }

  private static double freshness(Story story, Instant at) {
    double quiet = Duration.between(story.lastAt(), at).abs().toMillis();
    return Math.pow(0.5, quiet / HALF_LIKE.toMillis());
  }

  /// Remembers a story in the place of its former self.
  void put(Story story, Story before) {
    keep(story, before);
    stories.put(story.id(), story);
  }

  private void keep(Story story, Story before) {
    ages.forget(before.id(), before.lastAt());
    ages.saw(story.id(), story.lastAt());
    index.put(story, before);
    story.parts().absorbed().forEach(id -> successors.put(id, story.id()));
  }

  /// Takes a story out that was merged.
  void remove(Story story) {
    ages.forget(story.id(), story.lastAt());
    index.remove(story);
    stories.remove(story.id());
  }

  /// Forgets stories without an article since then, at most so many; the ids of all that are over.
  List<String> forget(Instant before, int most) {
    List<String> over = new ArrayList<>();
    for (String id : ages.takeSeenBefore(before, most)) {
      Story story = stories.get(id);
      if (story == null) continue;
      index.remove(story);
      stories.remove(id);
      over.add(id);
      over.addAll(story.parts().absorbed());
      story.parts().absorbed().forEach(successors::remove);
    }
    return over;
  }
}
