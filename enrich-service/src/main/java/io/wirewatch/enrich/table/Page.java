package io.wirewatch.enrich.table;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.packed.Term;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The distinct terms of one article of [RecentTerms], and which article it was, counted from 0.
public final class Page {
  private final long ordinal;
  private final int[] terms;

  /// @param terms ascending, of [Term#BITS] bits
  Page(long ordinal, int[] terms) {
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
    out.number(ordinal).ascending(terms, Term.BITS);
  }

  /// Reads what was written.
  public static Page read(BitReader in) {
    return new Page(in.number(), in.ascending(Term.BITS));
  }
}
