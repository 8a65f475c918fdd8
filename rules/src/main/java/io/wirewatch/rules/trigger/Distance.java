package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;

/// How far a group is from an alert.
///
/// @param state what the group is doing
/// @param counted how many of what the rule counts are in the window now; in an open episode, in
///   all of it
/// @param atLeast how many it takes
public record Distance(State state, int counted, int atLeast) {

  /// What a group is doing.
  public enum State {
    /// Counting towards an episode.
    COUNTING,
    /// In an episode.
    OPEN,
    /// Quiet after an episode.
    QUIET
  }

  /// How many are missing; 0 when an episode is open.
  public int missing() {
    return Math.max(0, atLeast - counted);
  }

  /// Where a group stands at `now`. The window ends at `now`, or at the last article where that is
  /// later: articles may be dated up to five minutes ahead of their receipt.
  ///
  /// @param articles the articles that one rule matched in one group, one version of each
  public static Distance at(
      Instant now, SortedSet<Counted> articles, Threshold threshold, Duration rearm) {
    if (articles.isEmpty()) return new Distance(State.COUNTING, 0, threshold.atLeast());
    Instant last = articles.last().eventTime();
    Instant at = last.isAfter(now) ? last : now;
    List<Episode> episodes = Episodes.of(articles, threshold, rearm);
    Instant from = at.minus(threshold.within());
    if (episodes.isEmpty()) return counting(articles, from, Instant.MIN, threshold);
    Episode latest = episodes.getLast();
    if (at.isBefore(latest.endsAt())) {
      return new Distance(State.OPEN, latest.counts().of(threshold.count()), threshold.atLeast());
    }
    Instant quietUntil = latest.quietUntil(rearm);
    if (at.isBefore(quietUntil)) return new Distance(State.QUIET, 0, threshold.atLeast());
    return counting(articles, from, quietUntil, threshold);
  }

  private static Distance counting(
      SortedSet<Counted> articles, Instant after, Instant notBefore, Threshold threshold) {
    long distinct =
        articles.stream()
            .filter(a -> a.eventTime().isAfter(after) && !a.eventTime().isBefore(notBefore))
            .map(a -> Window.key(a, threshold.count()))
            .distinct()
            .count();
    return new Distance(State.COUNTING, Math.toIntExact(distinct), threshold.atLeast());
  }
}
