package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Episode;
import io.wirewatch.rules.trigger.EpisodeFold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which alerts a rule has in one group, given what it matched and the alerts given out before.
public final class Lifecycle {

  private static final Comparator<Alert> BY_OPENING =
      Comparator.comparing(Alert::getOpenedAt).thenComparing(Alert::getId);

  private Lifecycle() {}

  /// The alerts that changed, as their next revisions; empty when all stand as they were.
  ///
  /// @param authored the rule as it is now
  /// @param key the group
  /// @param matches what the rule matched in the group
  /// @param given the latest revision of each alert of the group that may still change
  /// @param correction the article that was taken out or revised just now
  /// @param now by the clock: an episode whose end is not after it is resolved
  public static List<Alert> follow(
      Authored authored,
      GroupKey key,
      GroupMatches matches,
      List<Alert> given,
      Optional<Correction> correction,
      Instant now) {
    Rule rule = authored.rule();
    Drafting drafting = new Drafting(authored, key, matches, correction, now);
    List<Alert> unclaimed = new ArrayList<>(given.stream().sorted(BY_OPENING).toList());
    unclaimed.removeIf(a -> a.getChange() == Change.MERGED);
    List<Alert> changed = new ArrayList<>();
    for (Episode episode : matches.episodes(rule, given)) {
      List<Alert> claimed = unclaimed.stream().filter(a -> overlap(a, episode)).toList();
      unclaimed.removeAll(claimed);
      if (claimed.isEmpty()) {
        if (drafting.isOwn(episode)) changed.add(drafting.open(episode, given));
      } else {
        drafting.revise(claimed.getFirst(), episode).ifPresent(changed::add);
        claimed.stream()
            .skip(1)
            .map(a -> drafting.merge(a, claimed.getFirst()))
            .forEach(changed::add);
      }
    }
    unclaimed.stream().map(drafting::vanish).flatMap(Optional::stream).forEach(changed::add);
    return changed;
  }

  /// The alert resolved because its rule is gone; empty when it was resolved already.
  public static Optional<Alert> ruleDeleted(Alert alert, Instant now) {
    if (alert.getState() == AlertState.RESOLVED) return Optional.empty();
    return Optional.of(Revision.resolve(alert, now, "resolved: its rule was deleted").build());
  }

  /// When the clock alone changes the alert: the end of its episode, or of its snooze. Empty when
  /// it is resolved.
  public static Optional<Instant> changesAt(Alert alert) {
    if (alert.getState() == AlertState.RESOLVED) return Optional.empty();
    Instant end = endsAt(alert);
    return Optional.of(alert.getSnoozedUntil().filter(until -> until.isBefore(end)).orElse(end));
  }

  /// When the alert resolves unless more comes: the end of its episode, going by its own times.
  private static Instant endsAt(Alert alert) {
    Duration window = Duration.ofMillis(alert.getWindowMs());
    Instant emptied = alert.getLastAt().plus(window);
    Instant longest = alert.getOpenedAt().plus(EpisodeFold.LONGEST).plus(window);
    return emptied.isBefore(longest) ? emptied : longest;
  }

  private static boolean overlap(Alert alert, Episode episode) {
    return !alert.getFirstAt().isAfter(episode.lastAt())
        && !alert.getLastAt().isBefore(episode.firstAt());
  }
}
