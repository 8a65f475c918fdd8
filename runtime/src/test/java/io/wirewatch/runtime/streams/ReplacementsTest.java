package io.wirewatch.runtime.streams;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ReplacementsTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Replacements replacements = new Replacements(2, Duration.ofMinutes(10));

  @Test
  void theBudgetIsSpentWithinTheWindow() {
    assertTrue(replacements.grant(NOON));
    assertTrue(replacements.grant(NOON.plusSeconds(60)));
    assertFalse(replacements.grant(NOON.plusSeconds(599)));
  }

  @Test
  void aReplacementIsForgottenWhenTheWindowHasPassedIt() {
    assertTrue(replacements.grant(NOON));
    assertTrue(replacements.grant(NOON.plusSeconds(60)));
    assertTrue(replacements.grant(NOON.plusSeconds(600)));
    assertFalse(replacements.grant(NOON.plusSeconds(601)));
  }

  @Test
  void aRefusalCostsNothing() {
    assertTrue(replacements.grant(NOON));
    assertTrue(replacements.grant(NOON));
    assertFalse(replacements.grant(NOON.plusSeconds(599)));
    assertTrue(replacements.grant(NOON.plusSeconds(600)));
    assertTrue(replacements.grant(NOON.plusSeconds(600)));
  }

  @Test
  void aBudgetOfNoneReplacesNothing() {
    assertFalse(new Replacements(0, Duration.ofMinutes(10)).grant(NOON));
  }
}
