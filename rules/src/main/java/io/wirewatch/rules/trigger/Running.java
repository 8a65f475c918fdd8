package io.wirewatch.rules.trigger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An episode that may still be extended.
abstract class Running {

  private final @Nullable Counted opening;
  private final Instant openedAt;
  private final List<Judged> articles = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final Set<String> publishers = new HashSet<>();
  private final Set<String> origins = new HashSet<>();
  private final Set<String> stories = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private int counted;

  Running(@Nullable Counted opening, Instant openedAt) {
    this.opening = opening;
    this.openedAt = openedAt;
  }

  /// When it ends, unless more comes.
  abstract Instant endsAt();

  /// What the next article in event order, inside the active hours, counts for.
  abstract Judgement judge(Counted article);

  final boolean takes(Counted article) {
    return article.eventTime().isBefore(endsAt());
  }

  /// Whether the article has to do with the episode.
  boolean concerns(Counted article) {
    return true;
  }

  /// Adds the article if it has to do with the episode.
  final void meet(Counted article) {
    if (concerns(article)) add(article);
  }

  final void add(Counted article) {
    articles.add(new Judged(article, judge(article)));
    counted++;
    publishers.add(article.publisher());
    origins.add(article.originId());
    stories.add(article.story());
    article.facts().named().forEach(n -> named.add(n.getId()));
  }

  /// Takes note of an article outside the active hours.
  final void pass(Counted article) {
    articles.add(new Judged(article, new Judgement.OutsideHours()));
  }

  final void reason(Reason reason) {
    reasons.add(reason);
  }

  final Instant openedAt() {
    return openedAt;
  }

  final Episode snapshot() {
    Counts counts =
        new Counts(counted, publishers.size(), origins.size(), stories.size(), named.size());
    return new Episode(
        Optional.ofNullable(opening),
        openedAt,
        new Prefix<>(articles),
        counts,
        endsAt(),
        new Prefix<>(reasons));
  }
}
