package io.wirewatch.runtime;

import io.javalin.config.RoutesConfig;

/// A running part of the system. Who starts it closes it.
public interface Service extends AutoCloseable {

  /// The name that logs, metrics and the command line use.
  String name();

  /// Adds the service's HTTP routes to the server that it shares with others; none by default.
  default void routes(RoutesConfig routes) {}

  /// Ends the service's HTTP exchanges that have no end of their own, such as event streams. The
  /// server calls it before it stops, and waits for the others; nothing by default.
  default void endStreams() {}

  /// Stops the service and waits for what it has under way. Does nothing the second time.
  @Override
  void close();
}
