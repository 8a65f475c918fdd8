package io.wirewatch.desk.view;

import io.wirewatch.rules.model.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How near a rule is to an alert.
///
/// @param standings the groups nearest to one, nearest first; none of a rule that waits for a
///   silence, which the alert service alone can tell from that of a feed
/// @param lastMatch event time of what it matched last; empty when nothing is remembered
public record Nearness(List<Standing> standings, Optional<Instant> lastMatch) {

  private static final int STANDINGS = 3;

  /// Of a rule that matched nothing.
  static final Nearness NONE = new Nearness(List.of(), Optional.empty());

  /// Copies the standings.
  public Nearness {
    standings = List.copyOf(standings);
  }

  static Nearness of(Rule rule, Tally tally, Instant now) {
    return new Nearness(tally.standings(rule, now, STANDINGS), tally.lastMatch(rule));
  }

  int missing() {
    return standings.isEmpty() ? Integer.MAX_VALUE : standings.getFirst().distance().missing();
  }
}
