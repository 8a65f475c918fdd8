package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// The closest that a group came to an episode without one.
///
/// @param distance how much there was, and how much it takes
/// @param at when, in event time
/// @param articles those that were looked at then, in event order, each with what it counted for or
///   what kept it from counting
public record NearMiss(Distance distance, Instant at, List<Judged> articles) {

  /// Copies the articles.
  public NearMiss {
    articles = List.copyOf(articles);
  }

  /// The near miss of a group; the latest of those that came equally close. Empty where nothing
  /// came anywhere near.
  ///
  /// @param articles the articles that one rule matched in one group, one version of each
  public static Optional<NearMiss> of(Known known, SortedSet<Counted> articles, Rule rule) {
    EpisodeFold fold = EpisodeFold.of(rule);
    articles.forEach(fold::add);
    Tally tally = new Tally(rule.trigger().counting());
    return fold.nearest(known)
        .map(nearest ->
            new NearMiss(
                nearest.distance(),
                nearest.at(),
                articles.stream()
                    .filter(a -> a.eventTime().isAfter(nearest.from()))
                    .filter(a -> !a.eventTime().isAfter(nearest.at()))
                    .map(a -> new Judged(a, judge(fold, a, tally, known)))
                    .toList()));
  }

  private static Judgement judge(EpisodeFold fold, Counted article, Tally tally, Known known) {
    Instant at = article.eventTime();
    if (!fold.isActive(at)) return new Judgement.OutsideHours();
    return fold.episodes(known).stream()
        .filter(e -> !at.isBefore(e.firstAt()))
        .map(e -> e.quietUntil(fold.timing().rearm()))
        .filter(at::isBefore)
        .findFirst()
        .<Judgement>map(Judgement.Quiet::new)
        .orElseGet(() -> fold.candidate(article, tally));
  }
}
