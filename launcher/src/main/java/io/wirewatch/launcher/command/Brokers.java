package io.wirewatch.launcher.command;

import io.wirewatch.launcher.together.HouseConfig;
import io.wirewatch.runtime.streams.KafkaSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which brokers a command talks to.
final class Brokers {

  private static final int PATIENCE_MILLIS = 5_000;

  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "Brokers to ask first (default: those of the settings, else localhost:9092).")
  @Nullable String bootstrap;

  @Option(names = "--config", description = "Settings, in YAML, for TLS and SASL.")
  @Nullable Path file;

  KafkaSettings settings() {
    var kafka =
        file == null
            ? KafkaSettings.plain("localhost:9092")
            : Settings.load(HouseConfig.class, file).kafka();
    String servers = Objects.requireNonNullElse(bootstrap, kafka.bootstrapServers());
    if (Arrays.stream(servers.split(",", -1)).noneMatch(Brokers::answers)) {
      throw new CommandFailedException("no broker answers at %s".formatted(servers));
    }
    return new KafkaSettings(servers, kafka.properties());
  }

  /// Whether anything listens there: a client of Kafka would go on trying for minutes.
  private static boolean answers(String server) {
    int colon = server.lastIndexOf(':');
    if (colon < 1) {
      throw new CommandFailedException("a broker is HOST:PORT, was " + server);
    }
    try (var socket = new Socket()) {
      int port = Integer.parseInt(server, colon + 1, server.length(), 10);
      String host = server.substring(0, colon).replaceAll("^.*://|^\\[|]$", "");
      socket.connect(new InetSocketAddress(host.strip(), port), PATIENCE_MILLIS);
      return true;
    } catch (IOException _) {
      return false;
    } catch (IllegalArgumentException e) {
      throw new CommandFailedException("a broker is HOST:PORT, was " + server, e);
    }
  }
}
