package io.wirewatch.runtime.streams;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The brokers did not acknowledge a record in time. It may have been written all the same: write
/// it again under the same key.
public final class BrokersUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /// @param retryAfter when it is worth trying again, positive
  /// @param cause what the client reported; null when it was not asked
  public BrokersUnavailableException(Duration retryAfter, @Nullable Throwable cause) {
    super("the brokers do not acknowledge; try again in " + retryAfter.toMillis() + " ms", cause);
    this.retryAfter = retryAfter;
  }

  /// When it is worth trying again, positive.
  public Duration retryAfter() {
    return retryAfter;
  }
}
