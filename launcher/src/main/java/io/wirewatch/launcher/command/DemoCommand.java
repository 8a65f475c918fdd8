package io.wirewatch.launcher.command;

import io.wirewatch.launcher.broker.BrokerSettings;
import io.wirewatch.launcher.demo.Samples;
import io.wirewatch.launcher.foreground.Parts;
import io.wirewatch.launcher.foreground.Stop;
import io.wirewatch.launcher.foreground.TemporaryDirectory;
import io.wirewatch.launcher.send.Sender;
import io.wirewatch.launcher.together.DataDirectory;
import io.wirewatch.launcher.together.House;
import io.wirewatch.launcher.together.HouseConfig;
import io.wirewatch.launcher.together.Together;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Everything in one process, fed with the sample wires.
@Command(
    name = "demo",
    description = {
      "Everything in one process on a broker of its own, fed with an afternoon's invented wires in a"
          + " minute.",
      "Nothing is kept."
    })
final class DemoCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "The page's port, 0 for any (default: ${DEFAULT-VALUE}).")
  int port = 8080;

  @Override
  public Integer call() throws Exception {
    var stop = Stop.onSignals();
    int listening = Listening.port(port);
    System.out.printf(
        "Wirewatch demo: alerts open on http://localhost:%d within a minute; Ctrl-C stops%n",
        listening);
    try (var parts = new Parts(PATIENCE)) {
      var directory = parts.add("temporary folder", TemporaryDirectory.make("wirewatch-demo-"));
      var data = parts.add("data", DataDirectory.take(directory.path(), "a demo"));
      HouseConfig config = Settings.load(HouseConfig.class, null).onPort(listening);
      var broker = BrokerSettings.onFreePorts(data.broker());
      var all = parts.add("all", Together.start(config, broker, data, Clock.systemUTC()));
      if (Listening.awaitReady(all.house(), stop)) {
        replay(all.house(), stop);
        stop.await();
      }
      System.out.println("stopping");
    }
    return 0;
  }

  private static void replay(House house, Stop stop) throws InterruptedException {
    var samples = Samples.load();
    System.out.printf(
        "replaying %d wires; the first alert opens in a few seconds%n", samples.size());
    Instant start = Instant.now();
    try (var sender = new Sender(house.address(), PATIENCE, Clock.systemUTC())) {
      int accepted =
          samples.replay(
              after -> {
                long wait = Duration.between(Instant.now(), start.plus(after)).toMillis();
                return !stop.await(Math.max(0, wait));
              },
              sender::send);
      System.out.printf(
          "%d of %d wires were accepted; the page stays until Ctrl-C%n", accepted, samples.size());
    }
  }
}
