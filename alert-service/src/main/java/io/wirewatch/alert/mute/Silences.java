package io.wirewatch.alert.mute;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Silence;
import io.wirewatch.rules.mute.Scope;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Decides by the silences of the desk.
final class Silences {

  private Silences() {}

  /// The silence that describes the alert at `now`; of several, the one that lasts longest.
  ///
  /// A silence holds in `[from, until)` and describes an alert when each of its matchers does. One
  /// without matchers describes none, and so does a matcher of a field that is not known.
  static Optional<Muting> silences(Alert alert, Collection<Silence> silences, Instant now) {
    return silences.stream()
        .filter(s -> Scope.holds(s, now))
        .filter(s -> Scope.describes(s.getMatchers(), alert))
        .max(Comparator.comparing(Silence::getUntil).thenComparing(Silence::getId))
        .map(s -> new Muting.Muted(Muting.By.SILENCE, why(s)));
  }

  private static String why(Silence silence) {
    return "silence %s, by %s until %s: %s"
        .formatted(silence.getId(), silence.getBy(), silence.getUntil(), silence.getWhy());
  }
}
