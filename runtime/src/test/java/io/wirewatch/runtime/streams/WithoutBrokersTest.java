package io.wirewatch.runtime.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Silence;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.metrics.MetricCatalogue;
import io.wirewatch.runtime.metrics.ProcessMeters;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything starts, says that it is not ready, fails fast and stops while no broker can be
/// reached.
final class WithoutBrokersTest {

  @TempDir Path state = Path.of("");

  private final ProcessMeters meters = ProcessMeters.start();

  @AfterEach
  void stop() {
    meters.close();
  }

  @Test
  void aWriteFailsWithinTheDeadlineAndTheNextAtOnce() {
    ServiceContext context = Contexts.withoutBrokers(state, meters.registry());
    try (TopicWriter<Silence> writer =
        TopicWriter.open(Topics.SILENCES, context, Duration.ofMillis(300))) {
      assertTimeoutPreemptively(Duration.ofSeconds(3), () -> assertUnavailable(writer));
      assertTimeoutPreemptively(Duration.ofMillis(200), () -> assertUnavailable(writer));
    }
  }

  private static void assertUnavailable(TopicWriter<Silence> writer) {
    ExecutionException thrown =
        assertThrows(
            ExecutionException.class, () -> writer.write("s1", silence()).get(3, TimeUnit.SECONDS));
    BrokersUnavailableException cause =
        assertInstanceOf(BrokersUnavailableException.class, thrown.getCause());
    assertTrue(cause.retryAfter().isPositive());
  }

  @Test
  void aTailIsNotReadyAndStops() {
    ServiceContext context = Contexts.withoutBrokers(state, meters.registry());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          try (TopicTail<Silence> tail =
              TopicTail.start(Topics.SILENCES, context, (_, _, _) -> {})) {
            assertFalse(tail.caughtUp());
            assertFalse(context.health().readiness().up());
          }
        });
    assertTrue(context.health().readiness().up());
  }

  @Test
  void aGroupStops() {
    ServiceContext context = Contexts.withoutBrokers(state, meters.registry());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> TopicGroup.start("g", Topics.SILENCES, context, (_, _, _) -> {}).close());
  }

  @Test
  void streamsAreLiveAndNotReadyAndExportTheCatalogueOnly() {
    ServiceContext context = Contexts.withoutBrokers(state, meters.registry());
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream("in", Consumed.with(Serdes.String(), Serdes.String()).withName("source"))
        .foreach((_, _) -> {}, Named.as("sink"));
    try (StreamsHost host =
        StreamsHost.start("app", builder.build(), StreamsSettings.defaults(), context)) {
      assertFalse(host.running());
      assertFalse(context.health().readiness().up());
      assertTrue(context.health().liveness().up());
      assertEquals(Set.of(), exportedOutsideTheCatalogue());
    }
  }

  private Set<String> exportedOutsideTheCatalogue() {
    Set<String> known =
        Arrays.stream(MetricCatalogue.values())
            .map(MetricCatalogue::meter)
            .collect(Collectors.toSet());
    return meters.registry().getMeters().stream()
        .map(meter -> meter.getId().getName())
        .filter(name -> name.startsWith("kafka.") && !known.contains(name))
        .collect(Collectors.toSet());
  }

  private static Silence silence() {
    return Silence.newBuilder()
        .setId("s1")
        .setMatchers(List.of())
        .setFrom(Instant.EPOCH)
        .setUntil(Instant.EPOCH)
        .setBy("desk")
        .setWhy("planned")
        .build();
  }
}
