package io.wirewatch.enrich.figure;

/// How a unit is turned into that of the SI.
///
/// @param code of the unit of the SI
/// @param factor how many of it one is
/// @param zero what is taken away before: 32 of degrees Fahrenheit
record SiUnit(String code, double factor, double zero) {
  double of(double value) {
    return (value - zero) * factor;
  }
}
