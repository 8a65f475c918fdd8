package io.wirewatch.runtime.streams;

/// What became of a dead letter that was to be replayed.
public sealed interface Replayed {

  /// The dead letter.
  DeadLetter letter();

  /// The brokers have it in its source topic again.
  record Sent(DeadLetter letter) implements Replayed {}

  /// It was not sent.
  ///
  /// @param why a clause for people
  record Refused(DeadLetter letter, String why) implements Replayed {}
}
