package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Qualifier;
import org.jspecify.annotations.Nullable;

/// A figure, before anyone is known to say it.
///
/// @param start index of its first code unit
/// @param end index after its last
/// @param unit a code, `percent` or `count`
/// @param lasting whether it says how long something takes, and is no figure
record Reading(
    int start,
    int end,
    double value,
    String unit,
    @Nullable String counted,
    Qualifier qualifier,
    boolean lasting) {
  static final String COUNT = "count";
  static final String PERCENT = "percent";

  Reading(
      int start,
      int end,
      double value,
      String unit,
      @Nullable String counted,
      Qualifier qualifier) {
    this(start, end, value, unit, counted, qualifier, false);
  }

  Reading hedged(Qualifier other) {
    return new Reading(start, end, value, unit, counted, other, lasting);
  }

  /// The same as the time that something takes.
  Reading of(@Nullable String what) {
    return new Reading(start, end, value, unit, what, qualifier, true);
  }
}
