package io.wirewatch.alert.notify;

/// What a channel is told of.
public enum Event {
  /// An alert opened, or opened again, or is told of for the first time.
  OPENED("alert.opened"),
  /// More of what the rule counts, or a higher severity.
  AMENDED("alert.amended"),
  /// Somebody took it on.
  ACKNOWLEDGED("alert.acknowledged"),
  /// It is over.
  RESOLVED("alert.resolved");

  private final String type;

  Event(String type) {
    this.type = type;
  }

  /// The event's name to receivers: `alert.opened`.
  public String type() {
    return type;
  }
}
