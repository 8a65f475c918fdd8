package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Alert;

/// What one channel is told of one alert.
///
/// @param channel the channel's name
/// @param event what happened
/// @param alert the alert as of this revision
public record Notification(String channel, Event event, Alert alert) {

  /// The id that a receiver may know a repetition by: the same however often, and by whichever
  /// instance, it is sent.
  public String messageId() {
    return alert.getId() + "." + alert.getRevision() + "." + event.type();
  }
}
