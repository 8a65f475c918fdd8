package io.wirewatch.alert.mute;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Silence;
import io.wirewatch.rules.mute.Scope;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/// Decides by the silences of the desk.
public final class Silences {

  private Silences() {}

  /// Whether a silence describes the alert at `now`; of several, the one that lasts longest.
  ///
  /// A silence holds in `[from, until)` and describes an alert when each of its matchers does. One
  /// without matchers describes none, and so does a matcher of a field that is not known.
  public static Muting decide(Alert alert, Collection<Silence> silences, Instant now) {
    return silences.stream()
        .filter(s -> Scope.holds(s, now))
        .filter(s -> Scope.describes(s.getMatchers(), alert))
        .max(Comparator.comparing(Silence::getUntil).thenComparing(Silence::getId))
        .<Muting>map(s -> new Muting.Silenced(s.getId(), why(s)))
        .orElseGet(Muting.Audible::new);
  }

  private static String why(Silence silence) {
    return "silenced by %s until %s: %s"
        .formatted(silence.getBy(), silence.getUntil(), silence.getWhy());
  }
}
