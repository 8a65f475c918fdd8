package io.wirewatch.enrich.figure;

/// A unit of measure or money.
///
/// @param code UCUM code, ISO 4217 code or `percent`
/// @param factor what a number of it is multiplied by to be one of `code`: a million for MEUR
record Unit(String code, Kind kind, double factor) {
  enum Kind {
    /// Length, weight, area, volume, speed, temperature, information.
    MEASURE,
    /// Money.
    CURRENCY,
    /// Percent and percentage points.
    SHARE,
    /// Spans of time: no figure, unless an age.
    DURATION,
    /// What stands behind a time of day: am, Uhr.
    CLOCK
  }
}
