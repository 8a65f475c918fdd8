package io.wirewatch.launcher.command;

import io.wirewatch.launcher.broker.BrokerSettings;
import io.wirewatch.launcher.foreground.Parts;
import io.wirewatch.launcher.foreground.Stop;
import io.wirewatch.launcher.together.DataDirectory;
import io.wirewatch.launcher.together.DataDirectoryInUseException;
import io.wirewatch.launcher.together.HouseConfig;
import io.wirewatch.launcher.together.Together;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Everything in one process, for keeps.
@Command(
    name = "up",
    description = {
      "Everything in one process on a broker of its own, for keeps.",
      "What is in the data folder outlives restarts and kill -9."
    })
final class UpCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @Option(
      names = "--data",
      defaultValue = "data",
      description = "Where everything is kept (default: ./${DEFAULT-VALUE}).")
  Path directory = Path.of("data");

  @Option(names = "--config", description = "Settings, in YAML; the environment overrides them.")
  @Nullable Path file;

  @Option(names = "--port", description = "The page's port, 0 for any (default: 8080).")
  @Nullable Integer port;

  @Option(
      names = "--kafka-port",
      defaultValue = "9092",
      description = "The broker's port (default: ${DEFAULT-VALUE}, another if it is taken).")
  int kafkaPort = 9092;

  @Override
  public Integer call() throws Exception {
    var stop = Stop.onSignals();
    HouseConfig settings = Settings.load(HouseConfig.class, file);
    var config = settings.onPort(Listening.port(port == null ? settings.http().port() : port));
    String page = "http://localhost:" + config.http().port();
    try (var parts = new Parts(PATIENCE)) {
      var data = parts.add("data", take(page));
      var broker = BrokerSettings.onPort(data.broker(), kafkaPort);
      System.out.printf(
          "Wirewatch: %s, articles to %s/v1/articles, Kafka on %s, data in %s; Ctrl-C stops%n",
          page, page, broker.bootstrapServers(), data.path());
      var all = parts.add("all", Together.start(config, broker, data, Clock.systemUTC()));
      if (Listening.awaitReady(all.house(), stop)) {
        stop.await();
      }
      System.out.println("stopping");
    }
    return 0;
  }

  private DataDirectory take(String page) throws IOException {
    try {
      return DataDirectory.take(
          directory, "process " + ProcessHandle.current().pid() + " (" + page + ")");
    } catch (DataDirectoryInUseException e) {
      throw new CommandFailedException(String.valueOf(e.getMessage()), e);
    }
  }
}
