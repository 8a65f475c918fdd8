package io.wirewatch.launcher.foreground;

import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The request to stop: the first SIGINT or SIGTERM. A second SIGINT ends the process at once with
/// status 130.
public final class Stop {

  private static final Logger LOG = LoggerFactory.getLogger(Stop.class);
  private static final int INTERRUPTED = 130;

  private final CountDownLatch requested = new CountDownLatch(1);

  private Stop() {}

  /// Listens for the signals from now on.
  public static Stop onSignals() {
    var stop = new Stop();
    stop.listen("INT");
    stop.listen("TERM");
    return stop;
  }

  /// Waits until somebody asks to stop.
  public void await() throws InterruptedException {
    requested.await();
  }

  /// Waits that long, or until somebody asks to stop; true when they did.
  public boolean await(long millis) throws InterruptedException {
    return requested.await(millis, TimeUnit.MILLISECONDS);
  }

  /// Whether somebody asked to stop.
  public boolean isRequested() {
    return requested.getCount() == 0;
  }

  /// Asks to stop.
  public void request() {
    requested.countDown();
  }

  @SuppressWarnings("UnusedMethod") // called through its handle
  private void received(String signal) {
    if (signal.equals("INT") && isRequested()) {
      Runtime.getRuntime().halt(INTERRUPTED);
    }
    request();
  }

  // sun.misc.Signal is the only way to hear of a second Ctrl-C: a shutdown hook runs once. It is
  // called by reflection because naming it is a compiler warning that cannot be turned off.
  private void listen(String signal) {
    try {
      var signals = Class.forName("sun.misc.Signal");
      var handlers = Class.forName("sun.misc.SignalHandler");
      var onSignal =
          MethodHandles.insertArguments(
              MethodHandles.lookup()
                  .bind(this, "received", MethodType.methodType(void.class, String.class)),
              0,
              signal);
      var handler =
          MethodHandleProxies.asInterfaceInstance(
              handlers, MethodHandles.dropArguments(onSignal, 0, signals));
      signals
          .getMethod("handle", signals, handlers)
          .invoke(null, signals.getConstructor(String.class).newInstance(signal), handler);
    } catch (ReflectiveOperationException e) {
      LOG.warn("SIG{} will end the process at once: this JVM does not tell of signals", signal, e);
    }
  }
}
