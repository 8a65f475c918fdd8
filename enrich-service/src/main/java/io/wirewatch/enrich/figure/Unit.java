package io.wirewatch.enrich.figure;

/// A unit of measure or money.
///
/// @param code UCUM code, ISO 4217 code, `percent`, or `duration` for what is no figure
record Unit(String code, Kind kind) {
  enum Kind {
    /// Length, weight, area, volume, speed, temperature, information.
    MEASURE,
    /// Money.
    CURRENCY,
    /// Percent and percentage points.
    SHARE,
    /// Spans of time: no figure, unless an age.
    DURATION
  }
}
