package io.wirewatch.launcher.together;

import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.contracts.wire.SchemaIds;
import io.wirewatch.launcher.foreground.Parts;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.health.Check;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.health.Report;
import io.wirewatch.runtime.http.HttpHost;
import io.wirewatch.runtime.metrics.ProcessMeters;
import io.wirewatch.runtime.registry.RegistryRoutes;
import io.wirewatch.runtime.streams.BrokerProbe;
import io.wirewatch.runtime.streams.TopicAdmin;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// One or all of the services, running in this process against some brokers, behind one HTTP port.
/// Whoever starts it closes it.
public final class House implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration GLANCE = Duration.ofMillis(50);

  private final Parts parts;
  private final Health health;
  private final HttpHost http;

  private House(Parts parts, Health health, HttpHost http) {
    this.parts = parts;
    this.health = health;
    this.http = http;
  }

  /// Makes the topics where they are missing, starts the services, then listens.
  ///
  /// @param roles the services to run
  /// @param state a folder of this process's own for the streams
  public static House start(
      Collection<Role> roles, HouseConfig config, SchemaIds schemas, Path state, Clock clock) {
    var parts = new Parts(PATIENCE);
    try {
      return start(roles, config, new Surroundings(schemas, state, clock), parts);
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private record Surroundings(SchemaIds schemas, Path state, Clock clock) {}

  private static House start(
      Collection<Role> roles, HouseConfig config, Surroundings around, Parts parts) {
    try (var admin = TopicAdmin.open(config.kafka())) {
      admin.create(Topics.all(), config.replication().shortValue());
    }
    var health = new Health();
    var meters = parts.add("metrics", ProcessMeters.start()).registry();
    parts.add("broker probe", BrokerProbe.start(config.kafka(), health));
    var context =
        new ServiceContext(
            config.kafka(), around.schemas(), meters, health, around.state(), around.clock());
    var services = new ArrayList<Service>();
    for (Role role : Role.values()) {
      if (roles.contains(role)) {
        Service service = role.start(config, context);
        services.add(parts.add(service.name(), service));
      }
    }
    services.add(new RegistryRoutes(BundledSchemas.load()));
    HttpHost http = HttpHost.start(config.http(), health, meters, services);
    return new House(parts, health, parts.add("http", http));
  }

  /// Where to reach it from this machine.
  public URI address() {
    return http.address();
  }

  /// Waits until every part is ready, at most that long.
  ///
  /// @param givenUp asked now and then whether to stop waiting
  /// @return whether it is ready
  public boolean awaitReady(Duration atMost, BooleanSupplier givenUp) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    while (!health.readiness().up()) {
      if (givenUp.getAsBoolean() || System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(GLANCE);
    }
    return true;
  }

  /// What is not ready yet, for people to read; empty when all is.
  public List<String> unready() {
    return health.readiness().entries().stream().flatMap(House::complaint).toList();
  }

  private static Stream<String> complaint(Report.Entry entry) {
    return switch (entry.check()) {
      case Check.Up() -> Stream.empty();
      case Check.Down(String why) -> Stream.of(entry.name() + ": " + why);
    };
  }

  /// Stops listening, then stops the services, the last started first.
  @Override
  public void close() {
    parts.close();
  }
}
