package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How many new alerts of a rule each channel was told of, and which are collected for a digest, as
/// the topic of deliveries has it. Safe to share among threads.
///
/// A rule's cap lets a channel be told of so many new alerts in a time. The next one is collected,
/// and so are all that follow until that time is over, counted from the first of those told: then
/// one digest names them.
final class Storms {

  private final Map<Source, Map<String, Instant>> told = new HashMap<>();
  private final Map<Source, TreeMap<String, Delivery>> collected = new HashMap<>();

  /// A rule's alerts to a channel.
  private record Source(String ruleId, String channel) {}

  /// Takes a record of the topic.
  synchronized void note(Delivery delivery) {
    Source source = new Source(delivery.getRuleId(), delivery.getChannel());
    switch (delivery.getOutcome()) {
      case COLLECTED ->
          collected
              .computeIfAbsent(source, _ -> new TreeMap<>())
              .put(delivery.getAlertId(), delivery);
      case MUTED -> drop(source, delivery.getAlertId());
      case ACCEPTED, RETRYING, REJECTED -> {
        drop(source, delivery.getAlertId());
        if (delivery.getMessageId().endsWith(Event.OPENED.type())) {
          told.computeIfAbsent(source, _ -> new HashMap<>())
              .putIfAbsent(delivery.getAlertId(), delivery.getAt());
        }
      }
    }
  }

  /// When the digest is due that a new alert goes into; empty when the channel is told of it at
  /// once.
  synchronized Optional<Instant> due(Alert alert, String channel, Instant now) {
    if (alert.getCap() < 1) return Optional.empty();
    Source source = new Source(alert.getRuleId(), channel);
    Optional<Instant> open = due(source);
    if (open.isPresent()) return open;
    Duration within = Duration.ofMillis(alert.getCapWithinMs());
    Map<String, Instant> lately = told.getOrDefault(source, new HashMap<>());
    lately.values().removeIf(at -> !at.plus(within).isAfter(now));
    if (lately.size() < alert.getCap()) return Optional.empty();
    return lately.values().stream().min(Instant::compareTo).map(first -> first.plus(within));
  }

  /// The digests whose time has come.
  ///
  /// @param owned which of them are this instance's, by `<rule id>|<channel>`
  synchronized List<Notification.Digest> digests(Predicate<String> owned, Instant now) {
    return collected.keySet().stream()
        .filter(source -> owned.test(source.ruleId + "|" + source.channel))
        .flatMap(source -> digest(source, now).stream())
        .toList();
  }

  private Optional<Notification.Digest> digest(Source source, Instant now) {
    return due(source)
        .filter(due -> !due.isAfter(now))
        .map(due ->
            new Notification.Digest(
                source.channel,
                source.ruleId,
                due,
                collected.getOrDefault(source, new TreeMap<>()).values().stream()
                    .map(d ->
                        new Notification.Collected(
                            d.getAlertId(), d.getAlertRevision(), d.getTitle()))
                    .toList()));
  }

  private Optional<Instant> due(Source source) {
    return collected.getOrDefault(source, new TreeMap<>()).values().stream()
        .flatMap(d -> d.getDue().stream())
        .min(Instant::compareTo);
  }

  private void drop(Source source, String alertId) {
    collected.computeIfPresent(
        source,
        (_, alerts) -> {
          alerts.remove(alertId);
          return alerts.isEmpty() ? null : alerts;
        });
  }
}
