package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;

/// The episodes that a set of articles makes. Pure: no order of arrival, no clock.
public final class Episodes {

  private Episodes() {}

  /// The episodes in event order.
  ///
  /// @param articles the articles that one rule matched in one group, one version of each
  /// @param trigger when an episode opens
  /// @param timing how long it must hold and the group is quiet after it, and when articles count
  /// @param known how far the stream is known
  public static List<Episode> of(
      SortedSet<Counted> articles, Trigger trigger, Timing timing, Known known) {
    EpisodeFold fold = EpisodeFold.of(trigger, timing);
    articles.forEach(fold::add);
    return fold.episodes(known);
  }

  /// The latest moment, `horizon` or before, such that the articles before it can be forgotten
  /// without a change to any episode that is not over, quiet time included, by then.
  ///
  /// @param episodes all episodes of a group, in event order
  /// @param horizon how far back the caller wants to remember: [Trigger#reach] before the articles
  ///   that may still come, or longer
  public static Instant forgetBefore(
      List<Episode> episodes, Instant horizon, Trigger trigger, Timing timing) {
    for (Episode episode : episodes) {
      if (horizon.isBefore(episode.quietUntil(timing.rearm()))) {
        Instant needed = needed(episode, trigger);
        return horizon.isBefore(needed) ? horizon : needed;
      }
    }
    return horizon;
  }

  /// The first article without which the episode would be another.
  private static Instant needed(Episode episode, Trigger trigger) {
    return switch (trigger) {
      case Trigger.Threshold _, Trigger.Sequence _ -> episode.firstAt();
      case Trigger.Spike _, Trigger.First _, Trigger.Absence _, Trigger.FigureChange _ ->
          episode.openedAt().minus(trigger.reach());
    };
  }
}
