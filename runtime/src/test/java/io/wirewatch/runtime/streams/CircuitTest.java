package io.wirewatch.runtime.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class CircuitTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Circuit circuit = new Circuit(Duration.ofSeconds(1));

  @Test
  void attemptsPassWhileTheySucceed() {
    circuit.succeeded();
    assertEquals(Duration.ZERO, circuit.restAt(NOON));
  }

  @Test
  void afterAFailureNobodyPassesUntilTheRestIsOver() {
    circuit.failed(NOON);
    assertEquals(Duration.ofSeconds(1), circuit.restAt(NOON));
    assertEquals(Duration.ofMillis(1), circuit.restAt(NOON.plusMillis(999)));
    assertEquals(Duration.ZERO, circuit.restAt(NOON.plusMillis(1000)));
  }

  @Test
  void afterTheRestOneAttemptPassesAtATime() {
    circuit.failed(NOON);
    assertEquals(Duration.ZERO, circuit.restAt(NOON.plusSeconds(1)));
    assertEquals(Duration.ofMillis(900), circuit.restAt(NOON.plusMillis(1100)));
  }

  @Test
  void oneSuccessLetsEverybodyPass() {
    circuit.failed(NOON);
    circuit.succeeded();
    assertEquals(Duration.ZERO, circuit.restAt(NOON));
  }
}
