package io.wirewatch.contracts.wire;

import org.apache.kafka.common.errors.SerializationException;

/// A schema, or the id of one, that the registry does not know.
public final class UnknownSchemaException extends SerializationException {
  private static final long serialVersionUID = 1L;

  /// @param message names the id or subject
  public UnknownSchemaException(String message) {
    super(message);
  }
}
