package io.wirewatch.enrich.figure;

import java.util.List;

/// What was read at a number, and the atom to go on with.
///
/// @param readings in order; none where the number states no amount
record Step(List<Reading> readings, int next) {
  static Step of(Reading reading, int next) {
    return new Step(List.of(reading), next);
  }

  static Step none(int next) {
    return new Step(List.of(), next);
  }
}
