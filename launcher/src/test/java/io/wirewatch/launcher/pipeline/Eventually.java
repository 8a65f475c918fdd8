package io.wirewatch.launcher.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Waiting for what comes about by itself.
final class Eventually {

  private static final long GLANCE_MILLIS = 50;

  private Eventually() {}

  /// Something that is to become true; may fail while the other side is not there.
  @FunctionalInterface
  interface Condition {
    boolean holds() throws Exception;
  }

  /// Waits until it holds; fails when it has not within the time.
  static void holds(Duration within, Supplier<String> what, Condition condition) throws Exception {
    long end = System.nanoTime() + within.toNanos();
    var never = new CountDownLatch(1);
    while (!isMet(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited " + within.toSeconds() + " s in vain for " + what.get());
      }
      boolean _ = never.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private static boolean isMet(Condition condition) throws Exception {
    try {
      return condition.holds();
    } catch (IOException _) {
      return false;
    }
  }
}
