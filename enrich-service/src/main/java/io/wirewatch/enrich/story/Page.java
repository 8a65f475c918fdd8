package io.wirewatch.enrich.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The distinct terms of one article, and which article it was, counted from 0.
public final class Page {
  private final long ordinal;
  private final int[] terms;

  public Page(long ordinal, int[] terms) {
    this.ordinal = ordinal;
    this.terms = terms.clone();
  }

  /// How many articles came before.
  public long ordinal() {
    return ordinal;
  }

  /// The terms, ascending.
  public IntStream terms() {
    return Arrays.stream(terms);
  }
}
