package io.wirewatch.alert.mute;

/// Whether an alert's channels are told of it.
public sealed interface Muting {

  /// Nothing keeps them from being told.
  record Audible() implements Muting {}

  /// A silence does.
  ///
  /// @param silenceId the silence
  /// @param why who silenced it, until when and why, for people to read
  record Silenced(String silenceId, String why) implements Muting {}
}
