package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Qualifier;
import org.jspecify.annotations.Nullable;

/// A figure, before anyone is known to say it.
///
/// @param start index of its first code unit
/// @param end index after its last
/// @param unit a code, `percent` or `count`
record Reading(
    int start, int end, double value, String unit, @Nullable String counted, Qualifier qualifier) {
  static final String COUNT = "count";
  static final String PERCENT = "percent";

  Reading hedged(Qualifier other) {
    return new Reading(start, end, value, unit, counted, other);
  }
}
