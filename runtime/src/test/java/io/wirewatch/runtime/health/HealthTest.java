package io.wirewatch.runtime.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HealthTest {

  private final Health health = new Health();

  @Test
  void aProcessWithoutChecksIsLiveAndReady() {
    assertTrue(health.liveness().up());
    assertTrue(health.readiness().up());
  }

  @Test
  void oneCheckThatIsDownMakesTheProcessNotReadyAndLeavesItLive() {
    health.live("threads", Check::up);
    health.ready("brokers", Check::up);
    health.ready("streams", () -> Check.down("state is REBALANCING"));
    assertTrue(health.liveness().up());
    assertFalse(health.readiness().up());
    assertEquals(
        List.of(
            new Report.Entry("brokers", Check.up()),
            new Report.Entry("streams", Check.down("state is REBALANCING"))),
        health.readiness().entries());
  }

  @Test
  void aCheckThatThrowsIsDown() {
    health.ready(
        "odd",
        () -> {
          throw new IllegalStateException("closed");
        });
    assertFalse(health.readiness().up());
  }

  @Test
  void aCheckThatWasRemovedIsNotAsked() {
    Health.Registration registration = health.ready("streams", () -> Check.down("closed"));
    registration.remove();
    registration.remove();
    assertTrue(health.readiness().up());
  }
}
