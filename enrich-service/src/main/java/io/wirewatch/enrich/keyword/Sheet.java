package io.wirewatch.enrich.keyword;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The keywords of one article of [Background], and which article it was, counted from 0.
public final class Sheet {
  static final int TERM_BITS = 31;

  private final long ordinal;
  private final int[] terms;

  /// @param terms ascending, of [#TERM_BITS] bits
  Sheet(long ordinal, int[] terms) {
    this.ordinal = ordinal;
    this.terms = terms;
  }

  /// How many articles were counted before.
  long ordinal() {
    return ordinal;
  }

  /// The terms, ascending.
  IntStream terms() {
    return Arrays.stream(terms);
  }

  /// Writes it down.
  public void write(BitWriter out) {
    out.number(ordinal).ascending(terms, TERM_BITS);
  }

  /// Reads what was written.
  public static Sheet read(BitReader in) {
    return new Sheet(in.number(), in.ascending(TERM_BITS));
  }
}
