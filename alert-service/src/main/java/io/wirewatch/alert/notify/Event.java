package io.wirewatch.alert.notify;

/// What a channel is told of.
public enum Event {
  /// An alert opened, or opened again, or is told of for the first time.
  OPENED("alert.opened"),
  /// A new origin, a changed figure, a higher severity, or an article less that was corrected or
  /// killed.
  AMENDED("alert.amended"),
  /// Its snooze is over.
  WOKEN("alert.woken"),
  /// Somebody took it on.
  ACKNOWLEDGED("alert.acknowledged"),
  /// It is over.
  RESOLVED("alert.resolved"),
  /// Articles were corrected or killed, and without them there is no ground for it.
  WITHDRAWN("alert.withdrawn");

  private final String type;

  Event(String type) {
    this.type = type;
  }

  /// The event's name to receivers: `alert.opened`.
  public String type() {
    return type;
  }
}
