package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.ActiveHours;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fold behind [Episodes], for one rule and group: takes articles one at a time, in event
/// order, and knows the episodes so far. Not safe to share among threads.
public abstract sealed class EpisodeFold permits ThresholdFold {

  /// How long an episode may run before it ends by itself, beyond its window: a rule that always
  /// matches would otherwise have one endless alert that nobody looks at any more.
  public static final Duration LONGEST = Duration.ofDays(7);

  private final Timing timing;
  private final List<Episode> closed = new ArrayList<>();
  private @Nullable Running running;
  private @Nullable Counted last;
  private Instant quietUntil = Instant.MIN;

  EpisodeFold(Timing timing) {
    this.timing = timing;
  }

  /// The fold of a rule's trigger, without an article.
  public static EpisodeFold of(Rule rule) {
    return of(rule.trigger(), rule.timing());
  }

  /// The fold of a trigger, without an article.
  public static EpisodeFold of(Trigger trigger, Timing timing) {
    return switch (trigger) {
      case Trigger.Threshold threshold -> new ThresholdFold(threshold, timing);
      case Trigger other -> throw new IllegalStateException("no fold for " + other);
    };
  }

  /// Whether `article` comes after all that were added, so that it may be added next.
  public final boolean accepts(Counted article) {
    return last == null || last.compareTo(article) < 0;
  }

  /// Adds the next article in event order.
  ///
  /// @throws IllegalArgumentException when it is not later than the last one added
  public final void add(Counted article) {
    if (!accepts(article)) {
      throw new IllegalArgumentException(article + " does not come after " + last);
    }
    last = article;
    if (!isActive(article)) {
      passTo(article);
    } else {
      take(article);
    }
  }

  /// The episodes in event order, of the articles added; the last may still be extended.
  ///
  /// What an article decides by coming is told whatever is known; what takes time is told when all
  /// before that time is known. An episode of which more is known is the same episode, extended.
  public final List<Episode> episodes(Known known) {
    List<Episode> all = new ArrayList<>(closed);
    if (running != null) {
      all.add(running.snapshot());
    } else {
      pending(known).ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  /// The earliest moment after `known.through()` at which the episodes can be others although no
  /// article comes: a count has held for long enough, a silence may be due, an episode ends. Empty
  /// where only an article changes anything.
  public final Optional<Instant> next(Known known) {
    List<Episode> episodes = episodes(known);
    if (!episodes.isEmpty()) {
      Instant end = episodes.getLast().endsAt();
      if (end.isAfter(known.through())) return Optional.of(end);
    }
    return due(known).filter(at -> at.isAfter(known.through()));
  }

  /// How far the group is from an episode.
  public final Distance distance(Known known) {
    Instant at = known.through();
    if (last != null && last.eventTime().isAfter(at)) at = last.eventTime();
    List<Episode> episodes = episodes(known);
    if (!episodes.isEmpty()) {
      Episode latest = episodes.getLast();
      if (at.isBefore(latest.endsAt())) return distance(latest);
      Distance idle = idle(at, known);
      if (at.isBefore(latest.quietUntil(timing.rearm()))) {
        return new Distance(Distance.State.QUIET, 0, idle.atLeast(), idle.measure());
      }
    }
    return idle(at, known);
  }

  /// How far an open episode is from having opened.
  abstract Distance distance(Episode open);

  /// How far the group is from an episode, where there is none.
  ///
  /// @param at the later of what is known and the last article
  abstract Distance idle(Instant at, Known known);

  /// Takes the article where no episode does, at a time when one may open.
  ///
  /// @return the episode that it opens
  abstract Optional<Running> open(Counted article);

  /// The episode that opens by the passing of time alone, after the last article.
  Optional<Episode> pending(Known known) {
    return Optional.empty();
  }

  /// When such an episode may open.
  Optional<Instant> due(Known known) {
    return Optional.empty();
  }

  /// The episode that has opened by the passing of time alone, after the articles so far and before
  /// `now`.
  Optional<Running> openedBefore(Instant now) {
    return Optional.empty();
  }

  private void take(Counted article) {
    if (running == null) running = openedBefore(article.eventTime()).orElse(null);
    if (running != null && running.takes(article)) {
      running.add(article);
      return;
    }
    close();
    if (!article.eventTime().isBefore(quietUntil)) running = open(article).orElse(null);
  }

  private void close() {
    if (running == null) return;
    Episode episode = running.snapshot();
    closed.add(episode);
    quietUntil = episode.quietUntil(timing.rearm());
    running = null;
  }

  private boolean isActive(Counted article) {
    return timing.activeHours().map(h -> h.contains(article.eventTime())).orElse(true);
  }

  private void passTo(Counted article) {
    if (running != null && running.takes(article)) running.pass(article);
  }

  /// When the rule's articles count.
  final Optional<ActiveHours> activeHours() {
    return timing.activeHours();
  }
}
