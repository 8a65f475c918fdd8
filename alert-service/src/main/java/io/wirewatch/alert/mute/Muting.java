package io.wirewatch.alert.mute;

/// Whether an alert's channels are told of it.
public sealed interface Muting {

  /// Nothing keeps them from being told.
  record Audible() implements Muting {}

  /// Something does.
  ///
  /// @param by what kind of thing
  /// @param why for people to read
  record Muted(By by, String why) implements Muting {}

  /// What can keep a channel from being told.
  enum By {
    /// The desk put the alert off.
    SNOOZE("snoozed"),
    /// A silence describes the alert.
    SILENCE("silenced"),
    /// An alert of another rule is open.
    INHIBITION("inhibited");

    private final String reason;

    By(String reason) {
      this.reason = reason;
    }

    /// One word, for the counters: `silenced`.
    public String reason() {
      return reason;
    }
  }
}
