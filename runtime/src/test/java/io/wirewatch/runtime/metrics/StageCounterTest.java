package io.wirewatch.runtime.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

final class StageCounterTest {

  @Test
  void whatComesInIsWhatGoesOutAndWhatIsDroppedByReason() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    StageCounter counter = new StageCounter(meters, "dedupe");
    for (int i = 0; i < 5; i++) counter.in();
    counter.out();
    counter.out();
    counter.dropped("duplicate");
    counter.dropped("duplicate");
    counter.dropped("stale");
    assertEquals(5, meters.counter("wirewatch.stage.in", "stage", "dedupe").count());
    assertEquals(2, meters.counter("wirewatch.stage.out", "stage", "dedupe").count());
    assertEquals(2, dropped(meters, "duplicate"));
    assertEquals(1, dropped(meters, "stale"));
  }

  private static double dropped(SimpleMeterRegistry meters, String reason) {
    return meters.counter("wirewatch.stage.dropped", "stage", "dedupe", "reason", reason).count();
  }
}
