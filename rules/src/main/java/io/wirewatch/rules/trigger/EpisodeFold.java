package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fold behind [Episodes], for one rule and group: takes articles one at a time, in event
/// order, and knows the episodes so far. Not safe to share among threads.
public abstract sealed class EpisodeFold permits OpeningFold, AbsenceFold {

  /// How long an episode may run before it ends by itself, beyond its window: a rule that always
  /// matches would otherwise have one endless alert that nobody looks at any more.
  public static final Duration LONGEST = Duration.ofDays(7);

  private final Timing timing;
  private @Nullable Counted last;

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
      case Trigger.Spike spike -> new SpikeFold(spike, timing);
      case Trigger.First first -> new FirstFold(first, timing);
      case Trigger.Absence absence -> new AbsenceFold(absence, timing);
      case Trigger.FigureChange figure -> new FigureFold(figure, timing);
      case Trigger.Sequence sequence -> new SequenceFold(sequence, timing);
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
    take(article);
  }

  /// The episodes in event order, of the articles added; the last may still be extended.
  ///
  /// What an article decides by coming is told whatever is known; what takes time is told when all
  /// before that time is known. An episode of which more is known is the same episode, extended.
  public abstract List<Episode> episodes(Known known);

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
      if (at.isBefore(latest.quietUntil(timing.rearm()))) {
        Distance idle = idle(at, known);
        return new Distance(Distance.State.QUIET, 0, idle.atLeast(), idle.measure());
      }
    }
    return idle(at, known);
  }

  /// Takes the next article.
  abstract void take(Counted article);

  /// When an episode may open by the passing of time alone.
  abstract Optional<Instant> due(Known known);

  /// How far an open episode is from having opened.
  abstract Distance distance(Episode open);

  /// How far the group is from an episode, where there is none.
  ///
  /// @param at the later of what is known and the last article
  abstract Distance idle(Instant at, Known known);

  /// The closest that the group came to an episode without one.
  abstract Optional<Nearest> nearest(Known known);

  /// What an article that is part of a near miss did for it.
  abstract Judgement candidate(Counted article, Tally tally);

  final Timing timing() {
    return timing;
  }

  final boolean isActive(Instant moment) {
    return timing.activeHours().map(hours -> hours.contains(moment)).orElse(true);
  }

  /// How close a group came.
  ///
  /// @param distance how much there was
  /// @param from the articles after this moment
  /// @param at up to this one, inclusive
  record Nearest(Distance distance, Instant from, Instant at) {
    /// Whether this is as close as `other` or closer.
    boolean isNoFurtherThan(Nearest other) {
      return (long) distance.counted() * other.distance.atLeast()
          >= (long) other.distance.counted() * distance.atLeast();
    }
  }
}
