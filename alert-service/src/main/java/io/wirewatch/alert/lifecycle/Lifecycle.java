package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.group.GroupMatches;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Episode;
import io.wirewatch.rules.trigger.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
  /// @param occasion why it is looked at: an episode whose end is not after its clock is resolved
  public static List<Alert> follow(
      Authored authored, GroupKey key, GroupMatches matches, List<Alert> given, Occasion occasion) {
    Rule rule = authored.rule();
    Drafting drafting = new Drafting(authored, key, matches, occasion);
    List<Alert> unclaimed = new ArrayList<>(given.stream().sorted(BY_OPENING).toList());
    unclaimed.removeIf(a -> a.getChange() == Change.MERGED);
    List<Alert> changed = new ArrayList<>();
    for (Episode episode : matches.episodes(rule, given, occasion.known())) {
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

  /// The alert that a rule was disabled, resolved because somebody revised that rule; empty when it
  /// was resolved already.
  ///
  /// @param by who revised it
  public static Optional<Alert> ruleRevised(Alert alert, String by, Instant now) {
    if (alert.getState() == AlertState.RESOLVED) return Optional.empty();
    return Optional.of(
        Revision.resolve(alert, now, "resolved: the rule was revised by " + by)
            .setResolvedBy(by)
            .build());
  }

  /// When the clock alone changes something of the group: an episode begins or ends, or a snooze
  /// does. Empty when nothing is to be waited for.
  ///
  /// @param given the latest revision of each alert of the group
  public static Optional<Instant> changesAt(
      Rule rule, GroupMatches matches, List<Alert> given, Known known) {
    Stream<Instant> snoozes =
        given.stream()
            .filter(alert -> alert.getState() != AlertState.RESOLVED)
            .flatMap(alert -> alert.getSnoozedUntil().stream());
    return Stream.concat(matches.next(rule, given, known).stream(), snoozes)
        .min(Instant::compareTo);
  }

  private static boolean overlap(Alert alert, Episode episode) {
    return !alert.getFirstAt().isAfter(episode.lastAt())
        && !alert.getLastAt().isBefore(episode.firstAt());
  }
}
