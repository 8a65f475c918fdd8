package io.wirewatch.enrich.topology;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.wirewatch.enrich.Part;
import io.wirewatch.enrich.PartListener;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Times the parts of enrichment: the timers `wirewatch.enrich.part`, tagged `part`. For one
/// thread.
final class PartTimer implements PartListener {
  private final LongSupplier nanoTime;
  private final Map<Part, Timer> timers = new EnumMap<>(Part.class);
  private long last;

  /// @param nanoTime a clock that only runs forward, in nanoseconds
  PartTimer(MeterRegistry meters, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    for (Part part : Part.values()) {
      timers.put(part, meters.timer("wirewatch.enrich.part", "part", part.label()));
    }
  }

  /// The first part of an article begins.
  PartListener begin() {
    last = nanoTime.getAsLong();
    return this;
  }

  @Override
  public void done(Part part) {
    long now = nanoTime.getAsLong();
    timer(part).record(now - last, TimeUnit.NANOSECONDS);
    last = now;
  }

  private Timer timer(Part part) {
    return Objects.requireNonNull(timers.get(part));
  }
}
