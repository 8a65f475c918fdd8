package io.wirewatch.enrich.story;

import io.wirewatch.enrich.text.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private static final double ALIKE = 0.32;
  private static final Duration HALF_LIKE = Duration.ofDays(10);
  private static final int ARTICLE_TERMS = 100;
  private static final int FORGOTTEN_AT_ONCE = 4;

  private final StoryTables tables;
  private final Rarity rarity;
  private final Index index = new Index();

  /// Takes up where the tables stand.
  public Stories(StoryTables tables) {
    this.tables = tables;
    this.rarity = new Rarity(tables.pages());
    tables.stories().forEach((id, story) -> index.add(story));
  }

  /// Places an article and remembers it.
  ///
  /// @param id the article's id; a new version stays in its story
  /// @param entityIds of the entities that it names
  /// @param copyOf the article that it copies, whose story it joins; null when it is no copy
  /// @param seenAt when it came in; a story without an article for [#MEMORY] is forgotten
  public Placement place(
      String id,
      Document document,
      List<String> entityIds,
      @Nullable String copyOf,
      Instant seenAt) {
    forget(seenAt.minus(MEMORY));
    Vector terms = Terms.of(document, entityIds);
    Membership before = tables.storyOf().get(id);
    rarity.add(terms);
    Vector article = terms.strongest(ARTICLE_TERMS, rarity::of);
    Story story =
        storyOf(id)
            .or(() -> Optional.ofNullable(tables.stories().get(idOfStoryBegunBy(id))))
            .or(() -> copyOf == null ? Optional.empty() : storyOf(copyOf))
            .or(() -> mostAlike(article, seenAt))
            .orElseGet(
                () -> new Story(idOfStoryBegunBy(id), document.title(), seenAt, 0, Vector.EMPTY));
    boolean known = before != null && before.story().equals(story.id());
    remember(known ? story.seen(seenAt) : story.with(article, rarity, seenAt), story);
    remember(id, new Membership(story.id(), seenAt), before);
    return new Placement(story.id(), story.title());
  }

  /// Given by the article, so that one that was forgotten finds the story it began, if others have
  /// kept it alive.
  private static String idOfStoryBegunBy(String articleId) {
    return "story-" + articleId;
  }

  private Optional<Story> storyOf(String articleId) {
    return Optional.ofNullable(tables.storyOf().get(articleId))
        .flatMap(member -> Optional.ofNullable(tables.stories().get(member.story())));
  }

  private Optional<Story> mostAlike(Vector terms, Instant seenAt) {
    Vector article = terms.scaled(rarity::of);
    return index.candidates(article).stream()
        .flatMap(id -> Optional.ofNullable(tables.stories().get(id)).stream())
        .map(story -> new Likeness(story, likeness(story, article, seenAt)))
        .filter(likeness -> likeness.value() >= ALIKE)
        .max(
            Comparator.comparingDouble(Likeness::value)
                .thenComparing(likeness -> likeness.story().id(), Comparator.reverseOrder()))
        .map(Likeness::story);
  }

  private double likeness(Story story, Vector article, Instant seenAt) {
    double quiet = Duration.between(story.lastAt(), seenAt).abs().toMillis();
    double freshness = Math.pow(0.5, quiet / HALF_LIKE.toMillis());
    return story.centre().scaled(rarity::of).dot(article) * freshness;
  }

  private void remember(Story story, Story before) {
    tables.storyAges().forget(before.id(), before.lastAt());
    tables.storyAges().saw(story.id(), story.lastAt());
    index.remove(before);
    index.add(story);
    tables.stories().put(story.id(), story);
  }

  private void remember(String articleId, Membership now, @Nullable Membership before) {
    if (before != null) {
      tables.articleAges().forget(articleId, before.seenAt());
    }
    tables.storyOf().put(articleId, now);
    tables.articleAges().saw(articleId, now.seenAt());
  }

  private void forget(Instant before) {
    for (String id : tables.storyAges().takeSeenBefore(before, FORGOTTEN_AT_ONCE)) {
      Story story = tables.stories().get(id);
      if (story != null) {
        index.remove(story);
        tables.stories().remove(id);
      }
    }
    for (String id : tables.articleAges().takeSeenBefore(before, FORGOTTEN_AT_ONCE)) {
      tables.storyOf().remove(id);
    }
  }

  private record Likeness(Story story, double value) {}
}
