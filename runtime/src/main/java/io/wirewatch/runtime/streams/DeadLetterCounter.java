package io.wirewatch.runtime.streams;

import io.micrometer.core.instrument.MeterRegistry;

/// Counts dead letters as `wirewatch.dead.letters`, tagged with the application and the stage that
/// gave up on the record: `read`, `process` or `write`.
record DeadLetterCounter(MeterRegistry meters, String applicationId) {

  void count(String stage) {
    meters
        .counter("wirewatch.dead.letters", "application", applicationId, "stage", stage)
        .increment();
  }
}
