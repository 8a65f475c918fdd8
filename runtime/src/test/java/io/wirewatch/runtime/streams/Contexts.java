package io.wirewatch.runtime.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.health.Health;
import java.nio.file.Path;
import java.time.Clock;

/// What services are started with in tests.
final class Contexts {

  private Contexts() {}

  /// A context whose brokers nobody can reach.
  static ServiceContext withoutBrokers(Path state, MeterRegistry meters) {
    return withoutBrokers(KafkaSettings.plain("127.0.0.1:1"), state, meters);
  }

  /// The same with other properties.
  static ServiceContext withoutBrokers(KafkaSettings kafka, Path state, MeterRegistry meters) {
    return new ServiceContext(
        kafka, BundledSchemas.load(), meters, new Health(), state, Clock.systemUTC());
  }
}
