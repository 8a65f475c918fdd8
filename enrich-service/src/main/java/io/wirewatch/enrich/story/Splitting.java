package io.wirewatch.enrich.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Parts a story that turns out to mix two events ([Bisection]). For one thread.
///
/// A story is looked at while all its articles are known and none came in before [Stories#MOVABLE],
/// whenever it has grown by a third since. The part of more articles keeps the id, of equal ones
/// that of the earlier article; a text and its copies stay together. The other part becomes a story
/// of its own, with which the first is not made one again, or one with another that it is like.
final class Splitting {
  private final LiveStories live;
  private final Rarity rarity;
  private final StoryTables tables;
  private final Merging merging;

  Splitting(LiveStories live, Rarity rarity, StoryTables tables, Merging merging) {
    this.live = live;
    this.rarity = rarity;
    this.tables = tables;
    this.merging = merging;
  }

  /// Looks at a story if it is time to, and parts it if it is two.
  ///
  /// @param events takes what became of it, if it was parted
  /// @return whether it was
  boolean part(Story story, Instant now, List<StoryEvent> events) {
    if (!story.parts().partings().isDue(story.articles())
        || !story.isWholeSince(now.minus(Stories.MOVABLE))) {
      return false;
    }
    Optional<Story> part =
        Roll.of(story, tables.members()).flatMap(roll -> part(story, roll, events));
    if (part.isEmpty()) {
      live.put(story.with(story.parts().partings().looked(story.articles())), story);
      return false;
    }
    join(part.get(), now, events);
    return true;
  }

  private Optional<Story> part(Story story, Roll roll, List<StoryEvent> events) {
    List<String> texts = roll.texts();
    List<Query> queries = roll.terms(texts).stream().map(terms -> Query.of(terms, rarity)).toList();
    return Bisection.of(queries, rarity)
        .flatMap(halves -> {
          Roll first = roll.only(halves.first().stream().map(texts::get).toList());
          Roll second = roll.only(halves.second().stream().map(texts::get).toList());
          return second.size() > first.size()
              ? part(story, second, first, events)
              : part(story, first, second, events);
        });
  }

  /// Takes articles out; empty where each of them began a story that is known by its id already.
  private Optional<Story> part(Story story, Roll kept, Roll moved, List<StoryEvent> events) {
    return moved.ids().stream()
        .filter(id -> live.find(Story.idBegunBy(id)).isEmpty())
        .findFirst()
        .map(first -> part(story, kept, moved, first, events));
  }

  private Story part(Story story, Roll kept, Roll moved, String first, List<StoryEvent> events) {
    Partings partings = story.parts().partings();
    Story begun = Story.begunBy(first, story.firstAt()).coveredBy(story.cover());
    Story part = begun.of(moved, rarity).with(Partings.of(story.id(), moved.size()));
    Story rest = story.of(kept, rarity).with(partings.apartFrom(part.id(), kept.size()));
    live.put(rest, story);
    live.put(part, part.withoutArticles());
    for (String id : moved.ids()) {
      Membership membership = tables.storyOf().get(id);
      if (membership != null) {
        tables.storyOf().put(id, new Membership(first, membership.seenAt()));
      }
    }
    events.add(new StoryEvent.Stands(rest));
    events.add(new StoryEvent.Parted(part, story.id(), moved.ids()));
    return part;
  }

  /// Makes the part one with a story that it is like, if there is one.
  private void join(Story part, Instant now, List<StoryEvent> events) {
    Query query = Query.of(part.centre(), rarity);
    int before = events.size();
    Story last = merging.merge(part, live.alike(query, Merging.ONE, now), now, events);
    if (events.size() > before) events.add(new StoryEvent.Stands(last));
  }
}
