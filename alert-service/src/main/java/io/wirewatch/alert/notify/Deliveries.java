package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.DeliveryOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What is written down of a notification.
final class Deliveries {

  private Deliveries() {}

  /// Before the first attempt.
  static Delivery pending(Notification.OfAlert notification, Instant now) {
    return of(notification, now).setOutcome(DeliveryOutcome.RETRYING).build();
  }

  /// That the channel is not told, and why.
  static Delivery muted(Notification.OfAlert notification, String why, Instant now) {
    return of(notification, now).setOutcome(DeliveryOutcome.MUTED).setError(why).build();
  }

  /// That the channel will be told in a digest.
  static Delivery collected(Notification.OfAlert notification, Instant due, Instant now) {
    return of(notification, now).setOutcome(DeliveryOutcome.COLLECTED).setDue(due).build();
  }

  /// After an attempt: of a digest, when it is over, of each of its alerts too.
  static List<Delivery> attempted(Notification notification, Attempt attempt, Instant now) {
    return switch (notification) {
      case Notification.OfAlert one -> List.of(attempt.to(of(one, now)));
      case Notification.Digest digest -> {
        List<Delivery> all = new ArrayList<>();
        if (attempt.outcome() != DeliveryOutcome.RETRYING) {
          digest.more().forEach(alert -> all.add(attempt.to(of(digest, alert, now))));
        }
        all.add(attempt.to(of(digest, new Notification.Collected(digest.subject(), 0, ""), now)));
        yield all;
      }
    };
  }

  /// An attempt to tell a channel.
  ///
  /// @param number the first is 1
  /// @param cause what went wrong; empty when nothing did
  record Attempt(DeliveryOutcome outcome, int number, String cause) {
    Delivery to(Delivery.Builder delivery) {
      return delivery
          .setOutcome(outcome)
          .setAttempts(number)
          .setError(cause.isEmpty() ? null : cause)
          .build();
    }
  }

  /// The alert for people to read: "Floods: The flood of March".
  static String title(Alert alert) {
    return alert.getGroupLabel().isBlank()
        ? alert.getRuleTitle()
        : alert.getRuleTitle() + ": " + alert.getGroupLabel();
  }

  private static Delivery.Builder of(Notification.OfAlert notification, Instant now) {
    return Delivery.newBuilder()
        .setAlertId(notification.alert().getId())
        .setChannel(notification.channel())
        .setMessageId(notification.messageId())
        .setAlertRevision(notification.alert().getRevision())
        .setTold(notification.told())
        .setRuleId(notification.alert().getRuleId())
        .setTitle(title(notification.alert()))
        .setAttempts(0)
        .setAt(now);
  }

  private static Delivery.Builder of(
      Notification.Digest digest, Notification.Collected alert, Instant now) {
    return Delivery.newBuilder()
        .setAlertId(alert.id())
        .setChannel(digest.channel())
        .setMessageId(digest.messageId())
        .setAlertRevision(alert.revision())
        .setRuleId(digest.ruleId())
        .setTitle(alert.title())
        .setDue(digest.due())
        .setAttempts(0)
        .setAt(now);
  }
}
