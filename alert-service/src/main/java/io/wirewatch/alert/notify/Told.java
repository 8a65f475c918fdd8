package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.DeliveryOutcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The last delivery to each channel about each alert, as the topic of deliveries has it. Safe to
/// share among threads.
final class Told {

  private final ConcurrentHashMap<String, Delivery> last = new ConcurrentHashMap<>();

  /// The last that was accepted: a later revision that is only begun does not make it forgotten.
  private final ConcurrentHashMap<String, Delivery> accepted = new ConcurrentHashMap<>();

  static String key(String alertId, String channel) {
    return alertId + "|" + channel;
  }

  /// Takes a record of the topic. Records of one key come in order, and what this instance wrote
  /// comes back: an older revision never replaces a newer one, nor does anything replace that a
  /// message was accepted: an instance that lost the alert to another may still be trying.
  void note(String key, @Nullable Delivery delivery) {
    if (delivery == null) {
      last.remove(key);
      accepted.remove(key);
    } else {
      if (delivery.getOutcome() == DeliveryOutcome.ACCEPTED) {
        accepted.merge(key, delivery, (old, next) -> isOlder(next, old) ? old : next);
      }
      last.merge(
          key,
          delivery,
          (old, next) -> isOlder(next, old) || isAccepted(old, next.getMessageId()) ? old : next);
    }
  }

  /// Whether the channel knows of the alert, or is about to.
  boolean told(String alertId, String channel) {
    return last(alertId, channel).filter(Told::knows).isPresent();
  }

  /// Whether this revision, or a later one, was dealt with or is about to be.
  boolean dealtWith(String alertId, String channel, int revision) {
    return last(alertId, channel).filter(d -> d.getAlertRevision() >= revision).isPresent();
  }

  /// Whether this very message is the last that the channel has taken, from this instance or
  /// another.
  boolean accepted(Notification notification) {
    @Nullable Delivery taken = accepted.get(key(notification.subject(), notification.channel()));
    return taken != null && isAccepted(taken, notification.messageId());
  }

  /// What was begun and neither accepted nor given up.
  List<Delivery> pending() {
    return last.values().stream().filter(d -> d.getOutcome() == DeliveryOutcome.RETRYING).toList();
  }

  /// What is muted.
  List<Delivery> muted() {
    return last.values().stream().filter(d -> d.getOutcome() == DeliveryOutcome.MUTED).toList();
  }

  private Optional<Delivery> last(String alertId, String channel) {
    return Optional.ofNullable(last.get(key(alertId, channel)));
  }

  private static boolean isOlder(Delivery one, Delivery other) {
    return one.getAlertRevision() < other.getAlertRevision();
  }

  private static boolean isAccepted(Delivery delivery, String messageId) {
    return delivery.getOutcome() == DeliveryOutcome.ACCEPTED
        && delivery.getMessageId().equals(messageId);
  }

  /// Whether the channel knows of the alert: by this message, or by one before. One that turned the
  /// opening down knows of nothing.
  private static boolean knows(Delivery delivery) {
    return switch (delivery.getOutcome()) {
      case ACCEPTED, RETRYING -> true;
      case MUTED, COLLECTED -> delivery.getTold();
      case REJECTED -> delivery.getTold() || !isFirst(delivery.getMessageId());
    };
  }

  private static boolean isFirst(String messageId) {
    return messageId.endsWith(Event.OPENED.type()) || messageId.endsWith(Notification.Digest.TYPE);
  }
}
