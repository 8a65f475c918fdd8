package io.wirewatch.bench.replay;

/// Something in which two outcomes differ.
///
/// @param record the id of the article or story, and which of its records in their order, from 1
/// @param field of the record, or `article` or `story` where it is there more often or less
record Difference(String record, String field, String expected, String found) {
  @Override
  public String toString() {
    return "%s: %s is %s, should be %s".formatted(record, field, found, expected);
  }
}
