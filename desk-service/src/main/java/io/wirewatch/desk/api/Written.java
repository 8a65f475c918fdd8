package io.wirewatch.desk.api;

import io.wirewatch.runtime.http.ProblemException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits until the journal has a change.
final class Written {

  private static final Logger LOG = LoggerFactory.getLogger(Written.class);

  /// Longer than the journal's own deadline, which is the one to be seen.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Written() {}

  /// Returns once the change is written.
  ///
  /// @throws ProblemException 503, with `Retry-After`, when it could not be
  static void await(CompletableFuture<Void> change) {
    try {
      change.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("a change of the desk was not written: {}", e.toString());
      throw Problems.unavailable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problems.unavailable();
    }
  }
}
