package io.wirewatch.contracts.wire;

import org.apache.kafka.common.KafkaException;

/// A registry that did not answer, or not as a registry does. No record is to blame for it.
public final class RegistryUnavailableException extends KafkaException {
  private static final long serialVersionUID = 1L;

  /// @param message names the registry and what was asked
  public RegistryUnavailableException(String message) {
    super(message);
  }

  /// @param message names the registry and what was asked
  /// @param cause what the client reported
  public RegistryUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
