package io.wirewatch.contracts.wire;

import org.apache.kafka.common.errors.SerializationException;

/// Bytes that are not a record of the topic they were read from.
public final class MalformedRecordException extends SerializationException {
  private static final long serialVersionUID = 1L;

  /// @param message says what is wrong and where
  public MalformedRecordException(String message) {
    super(message);
  }

  /// @param message says what is wrong and where
  /// @param cause what the decoder threw
  public MalformedRecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
