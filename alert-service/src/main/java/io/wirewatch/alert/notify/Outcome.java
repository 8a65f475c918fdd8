package io.wirewatch.alert.notify;

import java.time.Duration;
import java.util.Optional;

/// What came of an attempt to tell a channel.
public sealed interface Outcome {

  /// The receiver has it.
  record Accepted() implements Outcome {}

  /// It may go better later.
  ///
  /// @param cause for people to read
  /// @param after how long the receiver asks to be left alone; empty where it does not say
  record Retry(String cause, Optional<Duration> after) implements Outcome {}

  /// It will not go better later.
  ///
  /// @param cause for people to read
  record Rejected(String cause) implements Outcome {}
}
