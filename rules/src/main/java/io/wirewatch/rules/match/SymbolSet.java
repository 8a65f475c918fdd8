package io.wirewatch.rules.match;

import java.util.Arrays;

/// A set of symbols that does not change.
final class SymbolSet {
  /// No symbol.
  static final SymbolSet EMPTY = new SymbolSet(new long[1]);

  private final long[] bits;

  private SymbolSet(long[] bits) {
    this.bits = bits;
  }

  /// Whether a symbol is in it; the symbol is below the limit that the set was made for.
  boolean has(int symbol) {
    return (bits[symbol >> 6] & (1L << symbol)) != 0;
  }

  /// A copy to change, with room for the symbols below `limit`.
  Draft draft(int limit) {
    return new Draft(Arrays.copyOf(bits, Math.max(bits.length, (limit >> 6) + 1)));
  }

  /// A set in the making.
  static final class Draft {
    private final long[] bits;

    private Draft(long[] bits) {
      this.bits = bits;
    }

    void set(int symbol, boolean in) {
      long bit = 1L << symbol;
      bits[symbol >> 6] = in ? bits[symbol >> 6] | bit : bits[symbol >> 6] & ~bit;
    }

    /// The set as it is now; the draft is not to be used any more.
    SymbolSet finished() {
      return new SymbolSet(bits);
    }
  }
}
