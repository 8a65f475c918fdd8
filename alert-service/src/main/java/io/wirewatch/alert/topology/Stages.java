package io.wirewatch.alert.topology;

import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.runtime.metrics.StageCounter;

/// Where the topology counts what goes in, comes out and is dropped.
///
/// @param match articles in, articles that a rule matched out
/// @param count matches in, matches that changed a group out
/// @param act desk actions in, those that changed an alert out
/// @param pulse pulses in, those that told anything out
/// @param failures rules that failed at articles
public record Stages(
    StageCounter match,
    StageCounter count,
    StageCounter act,
    StageCounter pulse,
    RuleFailures failures) {

  /// The stages' counters, in a registry.
  public static Stages in(MeterRegistry meters) {
    return new Stages(
        new StageCounter(meters, "match"),
        new StageCounter(meters, "count"),
        new StageCounter(meters, "act"),
        new StageCounter(meters, "pulse"),
        new RuleFailures(meters));
  }
}
