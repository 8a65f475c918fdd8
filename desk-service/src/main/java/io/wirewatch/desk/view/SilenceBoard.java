package io.wirewatch.desk.view;

import static java.util.Comparator.comparing;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Matcher;
import io.wirewatch.contracts.Silence;
import io.wirewatch.rules.mute.Scope;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The silences of the desk. Safe to share among threads.
public final class SilenceBoard {

  private static final Comparator<Silence> SOONEST_END =
      comparing(Silence::getUntil).thenComparing(Silence::getId);

  private final Map<String, Silence> silences = new ConcurrentHashMap<>();

  /// Takes a record of the silences topic; a null silence was lifted.
  public void accept(String id, @Nullable Silence silence) {
    if (silence == null) {
      silences.remove(id);
    } else {
      silences.put(id, silence);
    }
  }

  /// One silence; empty when there is none of that id or it was lifted.
  public Optional<Silence> silence(String id) {
    return Optional.ofNullable(silences.get(id));
  }

  /// Those that have not ended, the next to end first.
  public List<Silence> standing(Instant now) {
    return silences.values().stream()
        .filter(silence -> now.isBefore(silence.getUntil()))
        .sorted(SOONEST_END)
        .toList();
  }

  /// Those that have ended and were not lifted, the last to end first.
  ///
  /// @param most how many at most
  public List<Silence> ended(Instant now, int most) {
    return silences.values().stream()
        .filter(silence -> !now.isBefore(silence.getUntil()))
        .sorted(SOONEST_END.reversed())
        .limit(most)
        .toList();
  }

  /// Those that keep channels from being told of an alert now, the last to end first.
  public List<Silence> over(Alert alert, Instant now) {
    return silences.values().stream()
        .filter(silence -> Scope.holds(silence, now))
        .filter(silence -> Scope.describes(silence.getMatchers(), alert))
        .sorted(SOONEST_END.reversed())
        .toList();
  }

  /// A silence in the words of the page.
  public static SilenceView view(Silence silence, AlertBoard.Snapshot alerts, Instant now) {
    return new SilenceView(silence, mutes(silence.getMatchers(), alerts), now);
  }

  /// The alerts that a silence with these matchers would be about now: those that are not resolved.
  public static List<Alert> mutes(Collection<Matcher> matchers, AlertBoard.Snapshot alerts) {
    return alerts.alerts().stream()
        .filter(alert -> alert.getState() != AlertState.RESOLVED)
        .filter(alert -> Scope.describes(matchers, alert))
        .toList();
  }
}
