package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Rule;
import java.util.SortedSet;

/// How far a group is from an alert.
///
/// @param state what the group is doing
/// @param counted how much there is of what it takes; in an open episode, in all of it
/// @param atLeast how much it takes
/// @param measure what the two numbers are
public record Distance(State state, int counted, int atLeast, Measure measure) {

  /// What a group is doing.
  public enum State {
    /// Too little is known of it: nothing can be a spike, or new, yet.
    LEARNING,
    /// On its way to an episode.
    COUNTING,
    /// There, and has to stay for a while.
    HOLDING,
    /// In an episode.
    OPEN,
    /// Quiet after an episode.
    QUIET
  }

  /// What the numbers of a distance are.
  public enum Measure {
    /// Of what the trigger counts, in its window.
    COUNT,
    /// Names that are new.
    NEW_NAMES,
    /// Minutes of silence, as far as it was observed.
    SILENT_MINUTES,
    /// By how many per cent of the smaller two claims differ.
    PERCENT,
    /// Steps made.
    STEPS
  }

  /// How much is missing; 0 when an episode is open.
  public int missing() {
    return Math.max(0, atLeast - counted);
  }

  /// Where a group stands. Its windows end at `known.through()`, or at the last article where that
  /// is later: articles may be dated up to five minutes ahead of their receipt.
  ///
  /// @param articles the articles that one rule matched in one group, one version of each
  public static Distance at(Known known, SortedSet<Counted> articles, Rule rule) {
    EpisodeFold fold = EpisodeFold.of(rule);
    articles.forEach(fold::add);
    return fold.distance(known);
  }
}
