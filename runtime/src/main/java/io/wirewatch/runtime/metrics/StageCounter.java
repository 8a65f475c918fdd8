package io.wirewatch.runtime.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Counts what passes a stage of the stream so that in = out + the sum of dropped, by reason. Safe
/// to share among threads.
///
/// The counters are `wirewatch.stage.in`, `wirewatch.stage.out` and `wirewatch.stage.dropped`,
/// tagged `stage` and, the last, `reason`.
public final class StageCounter {

  private final MeterRegistry meters;
  private final String stage;
  private final Counter in;
  private final Counter out;
  private final Map<String, Counter> dropped = new ConcurrentHashMap<>();

  /// @param meters where the counters go
  /// @param stage the stage's name, lower case with hyphens
  public StageCounter(MeterRegistry meters, String stage) {
    this.meters = meters;
    this.stage = stage;
    this.in = meters.counter("wirewatch.stage.in", "stage", stage);
    this.out = meters.counter("wirewatch.stage.out", "stage", stage);
  }

  /// One came in.
  public void in() {
    in.increment();
  }

  /// One went on to the next stage.
  public void out() {
    out.increment();
  }

  /// One ends here.
  ///
  /// @param reason one of a few fixed words, never a value from the record
  public void dropped(String reason) {
    dropped.computeIfAbsent(reason, this::counter).increment();
  }

  private Counter counter(String reason) {
    return meters.counter("wirewatch.stage.dropped", "stage", stage, "reason", reason);
  }
}
