package io.wirewatch.alert.notify;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tries again what fails because the brokers do not answer, for as long as it takes, until it is
/// closed.
final class Insistence implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Insistence.class);

  private final Duration pause;
  private final CountDownLatch closed = new CountDownLatch(1);

  /// Something that waits for the brokers.
  @FunctionalInterface
  interface Attempt {
    /// Fails with [CompletionException] or [TimeoutException] when the brokers did not answer.
    void run() throws Exception;
  }

  /// @param pause how long to wait after a failure
  Insistence(Duration pause) {
    this.pause = pause;
  }

  /// Returns when an attempt has succeeded.
  ///
  /// @throws CancellationException when none had when this was closed
  /// @throws Exception whatever else an attempt throws, at once
  void until(Attempt attempt) throws Exception {
    for (int failures = 0; ; failures++) {
      try {
        attempt.run();
        return;
      } catch (CompletionException | TimeoutException e) {
        if (failures == 0) log.warn("trying again until it can be written down: {}", e.toString());
        if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          throw new CancellationException("closed before it was done");
        }
      }
    }
  }

  /// Lets those who wait give up.
  @Override
  public void close() {
    closed.countDown();
  }
}
