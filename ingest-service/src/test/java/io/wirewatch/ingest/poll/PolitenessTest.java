package io.wirewatch.ingest.poll;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class PolitenessTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private final Politeness politeness = new Politeness(Duration.ofSeconds(2));

  @Test
  void oneHostIsAskedForOneThingAtATime() {
    assertTrue(politeness.enter("a.example", NOON));
    assertFalse(politeness.enter("a.example", NOON.plusSeconds(60)));
    assertTrue(politeness.enter("b.example", NOON));
  }

  @Test
  void aHostRestsAfterARequest() {
    politeness.enter("a.example", NOON);
    politeness.leave("a.example", NOON);

    assertFalse(politeness.enter("a.example", NOON.plusMillis(1_999)));
    assertTrue(politeness.enter("a.example", NOON.plusMillis(2_000)));
  }
}
