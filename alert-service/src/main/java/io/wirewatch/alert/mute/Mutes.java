package io.wirewatch.alert.mute;

import io.wirewatch.alert.lifecycle.Snooze;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Silence;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Decides whether channels are told: not of what is snoozed, then not of what is silenced, then
/// not of what another rule's alert inhibits.
public final class Mutes {

  private Mutes() {}

  /// The first thing that keeps the channels from being told at `now`.
  public static Muting decide(
      Alert alert, Collection<Silence> silences, OpenAlerts open, Instant now) {
    return Stream.<Supplier<Optional<Muting>>>of(
            () -> snoozed(alert),
            () -> Silences.silences(alert, silences, now),
            () -> open.inhibits(alert))
        .flatMap(each -> each.get().stream())
        .findFirst()
        .orElseGet(Muting.Audible::new);
  }

  private static Optional<Muting> snoozed(Alert alert) {
    if (!Snooze.holds(alert)) return Optional.empty();
    String change = alert.getSnoozedUntilChange() ? "until something changes" : "";
    String why = alert.getSnoozedUntil().map(until -> "until " + until).orElse(change);
    return Optional.of(new Muting.Muted(Muting.By.SNOOZE, "snoozed " + why));
  }
}
