package io.wirewatch.rules.match;

import java.util.Arrays;

/// The symbols that an article has, and for each the forms or entities that are it.
///
/// Written in the order of the article, so that noting a symbol touches no memory but the end of a
/// list; the way from a symbol to its holders is made when the first rule asks for one. To be used
/// again and again, by one thread.
final class Holders {
  private static final int NONE = -1;

  private int[] symbols = new int[512];
  private int symbolCount;

  /// Of the first holders of all symbols, in the order of the symbols; [#NONE] where a symbol has
  /// no holder. The others stand behind them once they are made.
  private int[] holders = new int[512];

  /// The place of a symbol's next holder, for each place.
  private int[] nexts = new int[512];

  private int[] otherSymbols = new int[64];
  private int[] otherHolders = new int[64];
  private int otherCount;

  /// Open addressing: a symbol's place, and one more; 0 for none.
  private int[] table = new int[1024];

  private int mask;
  private boolean made;

  void clear() {
    symbolCount = 0;
    otherCount = 0;
    made = false;
  }

  /// Adds a symbol that is not there yet.
  ///
  /// @param holder not negative, or -1 for none
  void add(int symbol, int holder) {
    if (symbolCount == symbols.length) symbols = Arrays.copyOf(symbols, symbolCount * 2);
    if (symbolCount == holders.length) holders = Arrays.copyOf(holders, symbolCount * 2);
    symbols[symbolCount] = symbol;
    holders[symbolCount++] = holder;
    made = false;
  }

  /// Adds a holder of a symbol that is there.
  void addAnother(int symbol, int holder) {
    if (otherCount == otherSymbols.length) {
      otherSymbols = Arrays.copyOf(otherSymbols, otherCount * 2);
      otherHolders = Arrays.copyOf(otherHolders, otherCount * 2);
    }
    otherSymbols[otherCount] = symbol;
    otherHolders[otherCount++] = holder;
    made = false;
  }

  /// The symbols, in the order in which they came; valid below [#symbolCount].
  int[] symbols() {
    return symbols;
  }

  int symbolCount() {
    return symbolCount;
  }

  /// The place of the first holder of a symbol that is there; negative if it has none.
  int first(int symbol) {
    if (!made) make();
    int place = place(symbol);
    return holders[place] == NONE ? nexts[place] : place;
  }

  /// The holder at a place.
  int holder(int place) {
    return holders[place];
  }

  /// The place of the next holder; negative after the last.
  int next(int place) {
    return nexts[place];
  }

  private void make() {
    int all = symbolCount + otherCount;
    if (holders.length < all) holders = Arrays.copyOf(holders, all * 2);
    if (nexts.length < all) nexts = new int[holders.length];
    int capacity = Integer.highestOneBit(Math.max(symbolCount, 16)) << 2;
    if (table.length < capacity) table = new int[capacity];
    else Arrays.fill(table, 0, capacity, 0);
    mask = capacity - 1;
    for (int place = 0; place < symbolCount; place++) {
      nexts[place] = NONE;
      int slot = home(symbols[place]);
      while (table[slot] != 0) slot = (slot + 1) & mask;
      table[slot] = place + 1;
    }
    for (int i = 0; i < otherCount; i++) {
      int before = place(otherSymbols[i]);
      int place = symbolCount + i;
      holders[place] = otherHolders[i];
      nexts[place] = nexts[before];
      nexts[before] = place;
    }
    made = true;
  }

  private int place(int symbol) {
    int slot = home(symbol);
    while (symbols[table[slot] - 1] != symbol) slot = (slot + 1) & mask;
    return table[slot] - 1;
  }

  private int home(int symbol) {
    return ((symbol * 0x9E3779B9) >>> 7) & mask;
  }
}
