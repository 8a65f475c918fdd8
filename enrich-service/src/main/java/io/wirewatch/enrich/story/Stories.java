package io.wirewatch.enrich.story;

import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.MapTable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Places each article in a story, in the order of their arrival. For one thread.
///
/// One pass over TF-IDF vectors with a running IDF, each compared with the centres of the live
/// stories, as in Miranda et al., "Multilingual clustering of streaming news" (2018), without its
/// learned weights. Two events of one kind (two earthquakes, two takeovers) share most of their
/// words; names and numbers tell them apart, so these weigh more ([Terms]).
public final class Stories {
  /// How long a story lives after its last article.
  public static final Duration MEMORY = Duration.ofDays(14);

  private static final double ALIKE = 0.30;
  private static final Duration HALF_LIKE = Duration.ofDays(10);
  private static final int ARTICLE_TERMS = 100;
  private static final int FORGOTTEN_AT_ONCE = 4;

  private final StoryTables tables;
  private final Rarity rarity;
  private final Index index = new Index();
  private final Ages ages = new Ages(new MapTable<>());
  private final Consumer<String> whenOver;

  /// Takes up where the tables stand.
  public Stories(StoryTables tables) {
    this(tables, _ -> {});
  }

  /// The same.
  ///
  /// @param whenOver is told the id of each story that is forgotten
  public Stories(StoryTables tables, Consumer<String> whenOver) {
    this.tables = tables;
    this.whenOver = whenOver;
    this.rarity = new Rarity(tables.pages());
    tables.stories().forEach((id, story) -> keep(story, story.withoutArticles()));
  }

  /// Places an article and remembers it.
  ///
  /// @param id the article's id; a new version stays in its story
  /// @param title its headline
  /// @param terms of its text and of the entities that it names
  /// @param copyOf the article that it copies, whose story it joins; null when it is no copy
  /// @param seenAt when it came in; a story without an article for [#MEMORY] is forgotten
  public Placement place(
      String id, String title, Vector terms, @Nullable String copyOf, Instant seenAt) {
    forget(seenAt.minus(MEMORY));
    rarity.add(id, terms);
    Membership before = tables.storyOf().get(id);
    Vector article = terms.strongest(ARTICLE_TERMS, rarity.of(terms));
    Story story =
        story(before)
            .or(() -> Optional.ofNullable(tables.stories().get(Story.idBegunBy(id))))
            .or(() -> copyOf == null ? Optional.empty() : story(tables.storyOf().get(copyOf)))
            .or(() -> mostAlike(article, seenAt))
            .orElseGet(() -> Story.begunBy(id, title, seenAt));
    boolean known = before != null && before.story().equals(story.id());
    Story now = known ? story.seen(seenAt) : story.with(article, rarity, seenAt);
    keep(now, story);
    tables.stories().put(now.id(), now);
    remember(id, new Membership(story.begunBy(), seenAt), before);
    return new Placement(story.id(), story.title());
  }

  private Optional<Story> story(@Nullable Membership membership) {
    return Optional.ofNullable(membership)
        .flatMap(member -> Optional.ofNullable(tables.stories().get(member.story())));
  }

  private Optional<Story> mostAlike(Vector article, Instant seenAt) {
    Query query = Query.of(article, rarity);
    Story mostAlike = null;
    double most = ALIKE;
    for (Index.Candidate candidate : index.candidates(query, ALIKE)) {
      if (candidate.atMost() < most) break;
      Story story = tables.stories().get(candidate.id());
      if (story == null) continue;
      double likeness = query.likeness(story) * freshness(story, seenAt);
      if (likeness > most || (likeness == most && isFirst(story, mostAlike))) {
        mostAlike = story;
        most = likeness;
      }
    }
    return Optional.ofNullable(mostAlike);
  }

  private static boolean isFirst(Story story, @Nullable Story other) {
    return other == null || story.id().compareTo(other.id()) < 0;
  }

  private static double freshness(Story story, Instant seenAt) {
    double quiet = Duration.between(story.lastAt(), seenAt).abs().toMillis();
    return Math.pow(0.5, quiet / HALF_LIKE.toMillis());
  }

  private void keep(Story story, Story before) {
    ages.forget(before.id(), before.lastAt());
    ages.saw(story.id(), story.lastAt());
    index.put(story, before);
  }

  private void remember(String articleId, Membership now, @Nullable Membership before) {
    if (before != null) {
      tables.articleAges().forget(articleId, before.seenAt());
    }
    tables.storyOf().put(articleId, now);
    tables.articleAges().saw(articleId, now.seenAt());
  }

  private void forget(Instant before) {
    for (String id : ages.takeSeenBefore(before, FORGOTTEN_AT_ONCE)) {
      Story story = tables.stories().get(id);
      if (story != null) {
        index.remove(story);
        tables.stories().remove(id);
        whenOver.accept(id);
      }
    }
    for (String id : tables.articleAges().takeSeenBefore(before, FORGOTTEN_AT_ONCE)) {
      tables.storyOf().remove(id);
    }
  }
}
