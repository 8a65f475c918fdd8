package io.wirewatch.launcher.foreground;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a program has started, closed in the reverse order. Not safe to share among threads.
public final class Parts implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

  private final Deque<Part> started = new ArrayDeque<>();
  private final Duration patience;

  private record Part(String name, AutoCloseable closeable) {}

  /// No parts yet.
  ///
  /// @param patience how long each part may take to close before it is left behind
  public Parts(Duration patience) {
    this.patience = patience;
  }

  /// Takes over a part that has just started, and returns it.
  public <P extends AutoCloseable> P add(String name, P part) {
    started.push(new Part(name, part));
    return part;
  }

  /// Closes every part, the last started first, whatever the others do.
  @Override
  public void close() {
    while (!started.isEmpty()) {
      close(started.pop());
    }
  }

  private void close(Part part) {
    var closing =
        new FutureTask<Void>(() -> {
          part.closeable().close();
          return null;
        });
    Thread.ofPlatform().daemon().name("close " + part.name()).start(closing);
    try {
      closing.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      LOG.warn(
          "{} did not close within {} s and is left behind", part.name(), patience.toSeconds());
    } catch (ExecutionException e) {
      LOG.warn("{} failed to close", part.name(), e.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
