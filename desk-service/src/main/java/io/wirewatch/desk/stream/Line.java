package io.wirewatch.desk.stream;

/// The connection to a client, as the stream sees it. Used by one thread at a time.
public interface Line {

  /// Writes an event and flushes it; blocks while the connection takes nothing.
  ///
  /// @param id what a client that lost the connection resumes with
  void send(String event, String data, String id);

  /// Whether the other end is gone.
  boolean isClosed();

  /// Closes the connection; closing twice is harmless.
  void close();
}
