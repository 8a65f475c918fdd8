package io.wirewatch.launcher.broker;

/// The embedded broker did not start.
public final class BrokerStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokerStartException(BrokerSettings settings, Throwable cause) {
    super(
        "the embedded broker did not start on %s with its log in %s: %s"
            .formatted(settings.bootstrapServers(), settings.directory(), cause.getMessage()),
        cause);
  }
}
