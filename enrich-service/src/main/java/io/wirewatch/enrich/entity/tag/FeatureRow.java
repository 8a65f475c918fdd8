package io.wirewatch.enrich.entity.tag;

import java.util.Arrays;

/// The features of one word, as 64-bit hashes; their order says nothing. Reused from word to word.
final class FeatureRow {
  private static final int CAPACITY = 80;

  private final long[] hashes = new long[CAPACITY];
  private int size;

  /// @param template which question about the word is answered
  /// @param value the answer, a hash of 64 bits
  void add(int template, long value) {
    hashes[size++] = Hash.pair(template, value);
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  long get(int feature) {
    return hashes[feature];
  }

  long[] toArray() {
    return Arrays.copyOf(hashes, size);
  }
}
