package io.wirewatch.enrich.text;

/// A half-open range `[start, end)` of UTF-16 code units.
public record Range(int start, int end) {

  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("range must run forward, was " + start + " to " + end);
    }
  }

  /// The length in code units, 0 for an empty range.
  public int length() {
    return end - start;
  }

  /// Whether the position lies inside; `end` does not.
  public boolean contains(int position) {
    return position >= start && position < end;
  }

  /// The part of the text that this range covers.
  public String of(String text) {
    return text.substring(start, end);
  }
}
