package io.wirewatch.alert.topology;

import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Pulse;
import java.util.List;

/// What the stage that counts is told: all of it comes to the one task that has the group.
sealed interface GroupEvent {

  /// The match, where it is one.
  static List<Match> matches(GroupEvent event) {
    return event instanceof Matched(Match match) ? List.of(match) : List.of();
  }

  /// The pulse, where it is one.
  static List<Pulse> pulses(GroupEvent event) {
    return event instanceof Pulsed(Pulse pulse) ? List.of(pulse) : List.of();
  }

  /// A rule matched an article, or no longer does.
  record Matched(Match match) implements GroupEvent {}

  /// A person did something to an alert.
  record Acted(DeskAction action) implements GroupEvent {}

  /// A partition of articles was read so far.
  record Pulsed(Pulse pulse) implements GroupEvent {}
}
