package io.wirewatch.launcher.command;

import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.contracts.wire.RegistryClient;
import io.wirewatch.contracts.wire.SchemaIds;
import io.wirewatch.launcher.foreground.Parts;
import io.wirewatch.launcher.foreground.Stop;
import io.wirewatch.launcher.together.House;
import io.wirewatch.launcher.together.HouseConfig;
import io.wirewatch.launcher.together.Role;
import io.wirewatch.runtime.config.Configuration;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// One service against the Kafka in its configuration: what the containers run.
@Command(
    name = "serve",
    description = "One service, against the Kafka in its configuration: what the containers run.")
final class ServeCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Parameters(paramLabel = "ingest|enrich|alert|desk", description = "Which service.")
  Role role = Role.INGEST;

  @Option(names = "--config", description = "Settings, in YAML; the environment overrides them.")
  @Nullable Path file;

  @Override
  public Integer call() throws Exception {
    var stop = Stop.onSignals();
    HouseConfig config = Settings.load(HouseConfig.class, file);
    System.out.printf(
        "Wirewatch %s: http://%s:%d, Kafka at %s%n",
        role.name().toLowerCase(Locale.ROOT),
        config.http().host(),
        config.http().port(),
        config.kafka().bootstrapServers());
    LOG.info("settings:\n{}", Configuration.describe(config));
    try (var parts = new Parts(PATIENCE)) {
      var schemas = schemas(config);
      var state = config.stateDirectory();
      var house =
          parts.add("house", House.start(Set.of(role), config, schemas, state, Clock.systemUTC()));
      if (house.awaitReady(Duration.ofDays(1), stop::isRequested)) {
        System.out.println("ready");
      }
      stop.await();
      System.out.println("stopping");
    }
    return 0;
  }

  private static SchemaIds schemas(HouseConfig config) {
    return config.schemaRegistry() == null
        ? BundledSchemas.load()
        : new RegistryClient(config.schemaRegistry(), null, true);
  }
}
