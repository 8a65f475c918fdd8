package io.wirewatch.enrich.clean;

/// Where a part of an article stands in the body as it came, once decoded.
///
/// @param start in UTF-16 code units; -1 where not known, as of text that only a script shows
/// @param end exclusive
public record Place(int start, int end) {
  static final Place UNKNOWN = new Place(-1, -1);

  public Place {
    if (start < -1 || end < start) {
      throw new IllegalArgumentException("no place from " + start + " to " + end);
    }
  }
}
