package io.wirewatch.enrich.story;

import io.wirewatch.enrich.story.LiveStories.Alike;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes two stories one where an article shows that they are. For one thread.
///
/// What an article is like besides its own story costs nothing to know: it was looked at already.
/// Only those are held against the story, so that a merge is looked for without another search. The
/// older story lives on; the articles of the other are moved, at most [Parts#MOST_MEMBERS] of them,
/// and none that came in before [Stories#MOVABLE]. Two that were parted stay apart.
final class Merging {
  /// Two stories whose centres are so much alike are one.
  static final double ONE = 0.55;

  private static final Comparator<Story> BY_AGE =
      Comparator.comparing(Story::firstAt).thenComparing(Story::id);

  private final LiveStories live;
  private final Rarity rarity;
  private final StoryTables tables;

  Merging(LiveStories live, Rarity rarity, StoryTables tables) {
    this.live = live;
    this.rarity = rarity;
    this.tables = tables;
  }

  /// The story, or what it is part of now.
  ///
  /// @param alike the stories that its last article was like
  /// @param events takes what became of a story that is no more
  Story merge(Story story, List<Alike> alike, Instant now, List<StoryEvent> events) {
    if (alike.size() < 2) return story;
    Query query = Query.of(story.centre(), rarity);
    @Nullable Story likest = null;
    double most = ONE;
    for (Alike one : alike) {
      if (one.story().id().equals(story.id())) continue;
      double likeness = query.likeness(one.story());
      if (likeness >= most && canBeOne(story, one.story(), now)) {
        likest = one.story();
        most = likeness;
      }
    }
    return likest == null ? story : merge(story, likest, events);
  }

  private Story merge(Story one, Story other, List<StoryEvent> events) {
    boolean inOrder = BY_AGE.compare(one, other) <= 0;
    Story older = inOrder ? one : other;
    Story younger = inOrder ? other : one;
    Story both = older.with(younger, rarity);
    live.remove(younger);
    live.put(both, older);
    for (String member : younger.parts().members()) {
      Membership membership = tables.storyOf().get(member);
      if (membership != null) {
        tables.storyOf().put(member, new Membership(both.begunBy(), membership.seenAt()));
      }
    }
    if (both.parts().members().isEmpty()) {
      older.parts().members().forEach(tables.members()::remove);
      younger.parts().members().forEach(tables.members()::remove);
    }
    events.add(new StoryEvent.Merged(younger, both));
    return both;
  }

  private static boolean canBeOne(Story one, Story other, Instant now) {
    Story younger = BY_AGE.compare(one, other) <= 0 ? other : one;
    int absorbed = one.parts().absorbed().size() + other.parts().absorbed().size();
    return younger.isWholeSince(now.minus(Stories.MOVABLE))
        && absorbed < Parts.MOST_ABSORBED
        && !one.isApartFrom(other);
  }
}
