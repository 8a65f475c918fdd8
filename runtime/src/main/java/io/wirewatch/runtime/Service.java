package io.wirewatch.runtime;

import io.javalin.config.RoutesConfig;

/// A running part of the system. Who starts it closes it.
public interface Service extends AutoCloseable {

  /// The name that logs, metrics and the command line use.
  String name();

  /// Adds the service's HTTP routes to the server that it shares with others; none by default.
  default void routes(RoutesConfig routes) {}

  /// Stops the service and waits for what it has under way. Does nothing the second time.
  @Override
  void close();
}
