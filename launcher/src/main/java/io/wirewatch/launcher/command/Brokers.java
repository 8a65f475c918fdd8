package io.wirewatch.launcher.command;

import io.wirewatch.launcher.together.HouseConfig;
import io.wirewatch.runtime.streams.KafkaSettings;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which brokers a command talks to.
final class Brokers {

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
    return new KafkaSettings(
        Objects.requireNonNullElse(bootstrap, kafka.bootstrapServers()), kafka.properties());
  }
}
