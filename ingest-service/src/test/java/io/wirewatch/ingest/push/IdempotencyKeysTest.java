package io.wirewatch.ingest.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.ingest.push.IdempotencyKeys.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IdempotencyKeysTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Entry ENTRY = new Entry("print", "id", NOON);
  private final IdempotencyKeys keys = new IdempotencyKeys(2);

  @Test
  void aKeyIsRememberedForADay() {
    keys.remember("a", ENTRY);

    assertEquals(
        Optional.of(ENTRY), keys.find("a", NOON.plus(Duration.ofHours(24)).minusMillis(1)));
    assertTrue(keys.find("a", NOON.plus(Duration.ofHours(24))).isEmpty());
  }

  @Test
  void theOldestKeyMakesRoom() {
    keys.remember("a", ENTRY);
    keys.remember("b", ENTRY);
    keys.remember("c", ENTRY);

    assertTrue(keys.find("a", NOON).isEmpty());
    assertEquals(Optional.of(ENTRY), keys.find("b", NOON));
  }
}
