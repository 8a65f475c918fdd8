package io.wirewatch.enrich.date;

/// A date that atoms `[first, end)` name.
///
/// @param end after the last atom
/// @param tied whether it names its own place in time; else the year or the week was chosen
record Point(int first, int end, Period period, Cause cause, boolean tied) {
  Point(int first, int end, Period period, Cause cause) {
    this(first, end, period, cause, true);
  }
}
