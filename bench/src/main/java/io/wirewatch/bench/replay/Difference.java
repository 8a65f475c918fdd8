package io.wirewatch.bench.replay;

/// Something in which two outcomes differ.
///
/// @param article its id, and which of its versions in the order of their placing, from 1
/// @param field of the article, or `article` where it is there more often or less
record Difference(String article, String field, String expected, String found) {
  @Override
  public String toString() {
    return "%s: %s is %s, should be %s".formatted(article, field, found, expected);
  }
}
