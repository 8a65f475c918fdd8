package io.wirewatch.enrich.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AgesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Table<String> table = new MapTable<>();
  private final Ages ages = new Ages(table);

  @Test
  void theOldestAreTakenFirstAndAFewAtATime() {
    for (int i = 5; i > 0; i--) ages.saw("k" + i, NOON.plusMillis(i));
    assertEquals(List.of("k1", "k2"), ages.takeSeenBefore(NOON.plusMillis(4), 2));
    assertEquals(List.of("k3"), ages.takeSeenBefore(NOON.plusMillis(4), 2));
    assertEquals(List.of(), ages.takeSeenBefore(NOON.plusMillis(4), 2));
    assertEquals(List.of("k4", "k5"), ages.takeSeenBefore(NOON.plusMillis(9), 9));
  }

  @Test
  void whatComesLateWithAnEarlierTimeIsTaken() {
    ages.saw("b", NOON.plusMillis(2));
    assertEquals(List.of(), ages.takeSeenBefore(NOON.plusMillis(2), 4));
    ages.saw("a", NOON);
    assertEquals(List.of("a"), ages.takeSeenBefore(NOON.plusMillis(1), 4));
    assertEquals(List.of("b"), new Ages(table).takeSeenBefore(NOON.plusMillis(3), 4));
  }

  @Test
  void whatIsForgottenIsNotTaken() {
    ages.saw("a", NOON);
    ages.forget("a", NOON);
    assertEquals(List.of(), ages.takeSeenBefore(NOON.plusMillis(1), 4));
  }
}
