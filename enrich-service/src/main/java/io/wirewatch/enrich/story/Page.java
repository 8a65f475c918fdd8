package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The distinct terms of one article, and which article it was, counted from 0.
public final class Page {
  private final long ordinal;
  private final int[] terms;

  /// @param terms ascending
  Page(long ordinal, int[] terms) {
    this.ordinal = ordinal;
    this.terms = terms;
  }

  /// How many articles came before.
  long ordinal() {
    return ordinal;
  }

  /// The terms, ascending.
  IntStream terms() {
    return Arrays.stream(terms);
  }

  /// Writes it down.
  public void write(BitWriter out) {
    out.number(ordinal).ascending(terms, Vector.TERM_BITS);
  }

  /// Reads what was written.
  public static Page read(BitReader in) {
    return new Page(in.number(), in.ascending(Vector.TERM_BITS));
  }
}
