package io.wirewatch.enrich.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.enrich.Part;
import io.wirewatch.enrich.PartListener;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class PartTimerTest {
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicLong clock = new AtomicLong(1_000);
  private final PartTimer timer = new PartTimer(meters, clock::get);

  @Test
  void eachPartIsTimedFromTheEndOfTheOneBefore() {
    PartListener article = timer.begin();
    clock.addAndGet(30);
    article.done(Part.CLEAN);
    clock.addAndGet(4);
    article.done(Part.LANGUAGE);
    assertEquals(30, nanos(Part.CLEAN));
    assertEquals(4, nanos(Part.LANGUAGE));
  }

  @Test
  void whatPassesBetweenArticlesIsNoPart() {
    timer.begin().done(Part.CLEAN);
    clock.addAndGet(500);
    PartListener next = timer.begin();
    clock.addAndGet(7);
    next.done(Part.CLEAN);
    assertEquals(7, nanos(Part.CLEAN));
    assertEquals(2, of(Part.CLEAN).count());
  }

  private double nanos(Part part) {
    return of(part).totalTime(TimeUnit.NANOSECONDS);
  }

  private Timer of(Part part) {
    return meters.get("wirewatch.enrich.part").tag("part", part.label()).timer();
  }
}
