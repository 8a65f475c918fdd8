package io.wirewatch.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.contracts.wire.SchemaIds;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.streams.KafkaSettings;
import java.nio.file.Path;
import java.time.Clock;

/// What every service of a process is started with.
///
/// @param kafka how to reach the brokers
/// @param schemas which number stands for which schema on the wire
/// @param meters where counters go
/// @param health where a service says how it is
/// @param stateDirectory a folder of this instance's own that outlives restarts
/// @param clock the time, hand-set in tests
public record ServiceContext(
    KafkaSettings kafka,
    SchemaIds schemas,
    MeterRegistry meters,
    Health health,
    Path stateDirectory,
    Clock clock) {}
