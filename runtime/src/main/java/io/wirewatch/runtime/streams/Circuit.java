package io.wirewatch.runtime.streams;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether it is worth asking someone who did not answer. After a failure it rests; then it lets
/// one attempt through at a time, until one succeeds. Safe to share among threads.
final class Circuit {

  private final Duration rest;
  private @Nullable Instant openUntil;

  /// @param rest how long nobody is let through after a failure, positive
  Circuit(Duration rest) {
    this.rest = rest;
  }

  /// How long to wait before trying; zero for now. An attempt that is let through after a rest
  /// starts the next rest, so that others do not follow before it has an outcome.
  synchronized Duration restAt(Instant now) {
    if (openUntil == null) return Duration.ZERO;
    if (now.isBefore(openUntil)) return Duration.between(now, openUntil);
    openUntil = now.plus(rest);
    return Duration.ZERO;
  }

  synchronized void succeeded() {
    openUntil = null;
  }

  synchronized void failed(Instant now) {
    openUntil = now.plus(rest);
  }
}
