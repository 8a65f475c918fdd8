package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;

/// The episodes that a set of articles makes. Pure: no order of arrival, no clock.
public final class Episodes {

  private Episodes() {}

  /// The episodes in event order.
  ///
  /// @param articles the articles that one rule matched in one group, one version of each
  /// @param threshold when an episode opens, and how long its window is
  /// @param rearm how long the group is quiet after an episode
  public static List<Episode> of(SortedSet<Counted> articles, Threshold threshold, Duration rearm) {
    EpisodeFold fold = new EpisodeFold(threshold, rearm);
    articles.forEach(fold::add);
    return fold.episodes();
  }

  /// The latest moment, `horizon` or before, such that the articles before it can be forgotten
  /// without a change to any episode that is not over, quiet time included, by then.
  ///
  /// @param episodes all episodes of a group, in event order
  /// @param horizon how far back the caller wants to remember
  /// @param rearm how long the group is quiet after an episode
  public static Instant forgetBefore(List<Episode> episodes, Instant horizon, Duration rearm) {
    for (Episode episode : episodes) {
      if (horizon.isBefore(episode.quietUntil(rearm))) {
        return horizon.isBefore(episode.firstAt()) ? horizon : episode.firstAt();
      }
    }
    return horizon;
  }
}
