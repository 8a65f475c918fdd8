package io.wirewatch.launcher.send;

/// What became of an article that was sent.
public sealed interface Outcome {

  /// Where the article came from.
  String name();

  /// The brokers have it.
  record Accepted(String name) implements Outcome {}

  /// It will not be taken, however often it is sent.
  ///
  /// @param why for people to read
  record Refused(String name, String why) implements Outcome {}

  /// Nobody took it for as long as the sender's patience lasted.
  ///
  /// @param why for people to read
  record Undelivered(String name, String why) implements Outcome {}
}
