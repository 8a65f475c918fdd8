package io.wirewatch.enrich.story;

import io.wirewatch.enrich.story.LiveStories.Alike;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Places each article in a story, in the order of their arrival. For one thread.
///
/// One pass over TF-IDF vectors with a running IDF, each compared with the centres of the live
/// stories, as in Miranda et al., "Multilingual clustering of streaming news" (2018), without its
/// learned weights. Two events of one kind (two earthquakes, two takeovers) share most of their
/// words; names and numbers tell them apart, so these weigh more ([Terms]). An article that is like
/// two stories may show that they are one ([Merging]), and a story that grows that it is two
/// ([Splitting]).
public final class Stories {
  /// How long a story lives after its last article.
  public static final Duration MEMORY = Duration.ofDays(14);

  /// How long after its first article a story can be merged into another.
  public static final Duration MOVABLE = Duration.ofDays(3);

  private static final double ALIKE = 0.30;
  private static final int ARTICLE_TERMS = 100;
  private static final int FORGOTTEN_AT_ONCE = 4;

  private final StoryTables tables;
  private final Rarity rarity;
  private final LiveStories live;
  private final Merging merging;
  private final Splitting splitting;

  /// Takes up where the tables stand.
  public Stories(StoryTables tables) {
    this.tables = tables;
    this.rarity = new Rarity(tables.pages());
    this.live = new LiveStories(tables.stories());
    this.merging = new Merging(live, rarity, tables);
    this.splitting = new Splitting(live, rarity, tables, merging);
  }

  /// Places an article and remembers it.
  ///
  /// @param id the article's id; a new version stays in its story
  /// @param telling what it may lend its story to be known by
  /// @param terms of its text and of the entities that it names
  /// @param copyOf the article that it copies, whose story it joins; null when it is no copy
  /// @param seenAt when it came in; a story without an article for [#MEMORY] is forgotten
  public Placement place(
      String id, Telling telling, Vector terms, @Nullable String copyOf, Instant seenAt) {
    List<StoryEvent> events = forget(seenAt.minus(MEMORY));
    rarity.add(id, terms);
    Membership before = tables.storyOf().get(id);
    Vector article = terms.strongest(ARTICLE_TERMS, rarity.of(terms));
    List<Alike> alike = new ArrayList<>();
    Story story =
        own(id, before)
            .or(() -> copyOf == null ? Optional.empty() : story(tables.storyOf().get(copyOf)))
            .or(() -> likest(article, seenAt, alike))
            .orElseGet(() -> Story.begunBy(id, seenAt));
    boolean known = before != null && before.story().equals(story.id());
    Story grown =
        known ? story.seen(seenAt) : story.with(id, article, copyOf != null, rarity, seenAt);
    Telling lent = copyOf == null ? telling : Telling.NONE;
    Story now = copyOf == null ? covered(grown, id, telling) : grown;
    live.put(now, story);
    remember(id, new Membership(now.begunBy(), seenAt), before);
    if (known) {
      saying(id, lent);
    } else {
      enrol(id, new Member(lent, article, copyOf, seenAt), story, now);
    }
    Story last = settled(id, now, alike, seenAt, events);
    return new Placement(last.id(), last.headline(), events);
  }

  /// The story of an article once what it shows of its own and of others has been seen to.
  private Story settled(
      String id, Story story, List<Alike> alike, Instant now, List<StoryEvent> events) {
    int before = events.size();
    Story whole = merging.merge(story, alike, now, events);
    if (events.size() == before && splitting.part(story, now, events)) {
      return story(tables.storyOf().get(id)).orElse(story);
    }
    events.add(new StoryEvent.Stands(whole));
    return whole;
  }

  /// Keeps what is needed to part the story, as long as it can be.
  private void enrol(String id, Member member, Story before, Story now) {
    if (now.parts().members().isEmpty()) {
      release(before.parts().members());
    } else {
      tables.members().put(id, member);
    }
  }

  private void saying(String id, Telling telling) {
    @Nullable Member member = tables.members().get(id);
    if (member != null) tables.members().put(id, member.saying(telling));
  }

  /// Forgets what was kept of articles in case their story were parted. Those of a story that
  /// cannot be parted any more go by themselves; of others, [#MOVABLE] after they came it is time.
  public void release(List<String> articles) {
    articles.forEach(tables.members()::remove);
  }

  /// Forgets what an article said that was taken back: its story is not known by it any more.
  public List<StoryEvent> withdraw(String id) {
    saying(id, Telling.NONE);
    Optional<Story> story = story(tables.storyOf().get(id));
    Optional<Story> without =
        story
            .filter(s -> !s.cover().without(id).equals(s.cover()))
            .map(s -> s.seen(s.lastAt()).coveredBy(s.cover().without(id)));
    without.ifPresent(now -> live.put(now, story.orElse(now)));
    return without.<StoryEvent>map(StoryEvent.Stands::new).stream().toList();
  }

  private Story covered(Story story, String id, Telling telling) {
    Query query = Query.of(story.centre(), rarity);
    return story.coveredBy(story.cover().without(id).with(id, telling, query, rarity));
  }

  /// The story that an article is in or began.
  private Optional<Story> own(String id, @Nullable Membership before) {
    return story(before).or(() -> live.find(Story.idBegunBy(id)));
  }

  private Optional<Story> story(@Nullable Membership membership) {
    return Optional.ofNullable(membership).flatMap(member -> live.find(member.story()));
  }

  private Optional<Story> likest(Vector article, Instant seenAt, List<Alike> alike) {
    alike.addAll(live.alike(Query.of(article, rarity), ALIKE, seenAt));
    return alike.stream().map(Alike::story).findFirst();
  }

  private void remember(String articleId, Membership now, @Nullable Membership before) {
    if (before != null) {
      tables.articleAges().forget(articleId, before.seenAt());
    }
    tables.storyOf().put(articleId, now);
    tables.articleAges().saw(articleId, now.seenAt());
  }

  private List<StoryEvent> forget(Instant before) {
    tables
        .articleAges()
        .takeSeenBefore(before, FORGOTTEN_AT_ONCE)
        .forEach(tables.storyOf()::remove);
    List<StoryEvent> over = new ArrayList<>();
    live.forget(before, FORGOTTEN_AT_ONCE).forEach(id -> over.add(new StoryEvent.Over(id)));
    return over;
  }
}
