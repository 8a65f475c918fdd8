package io.wirewatch.enrich.figure;

/// A number read from atoms `[first, end)`.
///
/// @param scaled whether a word such as million took part
record Numeral(int first, int end, double value, boolean scaled, boolean inWords) {}
