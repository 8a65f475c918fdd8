package io.wirewatch.launcher.command;

import io.wirewatch.launcher.broker.Ports;
import io.wirewatch.launcher.foreground.Stop;
import io.wirewatch.launcher.together.House;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// What the commands that stay have in common: the port, and saying when all is ready.
final class Listening {

  private static final Duration READY_WITHIN = Duration.ofMinutes(3);

  private static final int HIGHEST_PORT = 65_535;

  private Listening() {}

  /// The port to listen on, a free one for 0.
  ///
  /// @throws CommandFailedException when it is taken: better now than after the broker has started
  static int port(int asked) {
    if (asked < 0 || asked > HIGHEST_PORT) {
      throw new CommandFailedException(
          "a port is a number from 0 to %d, was %d".formatted(HIGHEST_PORT, asked));
    }
    if (asked == 0) {
      return Ports.free();
    }
    if (!Ports.isFree(asked)) {
      throw new CommandFailedException(
          "port %d is taken; choose another with --port".formatted(asked));
    }
    return asked;
  }

  /// Waits until everything is ready and says so; false when it was told to stop before that.
  ///
  /// @throws CommandFailedException when it takes too long
  static boolean awaitReady(House house, Stop stop) throws InterruptedException {
    if (house.awaitReady(READY_WITHIN, stop::isRequested)) {
      System.out.printf(
          "ready after %.1f s%n", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
      return true;
    }
    if (stop.isRequested()) {
      return false;
    }
    throw new CommandFailedException("not ready in time: " + String.join("; ", house.unready()));
  }
}
