package io.wirewatch.rules.match;

import io.wirewatch.rules.text.Words;

/// What the words of articles, as they are printed, are to the rules: what folding, stemming and
/// looking for prefixes came to when the word was first seen, and where it stands in the article at
/// hand. For one tongue and one thread.
///
/// A table of open addressing by the words' keys. It grows with the vocabulary, up to a limit, at
/// which it starts over.
final class Surfaces {
  private static final int MOST = 1 << 16;
  private static final int CELL = 4;

  /// The cells of a slot: the article that it is in, its first and last word there, and how many
  /// symbols there were when it was resolved.
  private static final int ARTICLE = 0;

  private static final int FIRST = 1;
  private static final int LAST = 2;
  private static final int AS_OF = 3;

  private final Lexicon lexicon;
  private final Tongue tongue;
  private final FigureTexts figureTexts;
  private int used;
  private int mask;
  private long[] keys;
  private int[] cells;
  private int[][] symbols;
  private char[][] raws;

  Surfaces(Lexicon lexicon, Tongue tongue) {
    this.lexicon = lexicon;
    this.tongue = tongue;
    this.figureTexts = new FigureTexts(lexicon, tongue);
    allocate(1 << 11);
  }

  private void allocate(int capacity) {
    used = 0;
    mask = capacity - 1;
    keys = new long[capacity];
    cells = new int[capacity * CELL];
    symbols = new int[capacity][];
    raws = new char[capacity][];
  }

  /// Makes sure that so many words can come and all keep their slots meanwhile.
  void reserve(int more) {
    int needed = used + more;
    if (needed > MOST) {
      allocate(Math.max(mask + 1, capacityFor(more)));
    } else if (needed * 2 > mask + 1) {
      grow(capacityFor(needed));
    }
  }

  private static int capacityFor(int words) {
    return Integer.highestOneBit(Math.max(1, words)) << 2;
  }

  private void grow(int capacity) {
    long[] oldKeys = keys;
    int[] oldCells = cells;
    int[][] oldSymbols = symbols;
    char[][] oldRaws = raws;
    allocate(capacity);
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] == 0) continue;
      int slot = home(oldKeys[old]);
      while (keys[slot] != 0) slot = (slot + 1) & mask;
      keys[slot] = oldKeys[old];
      System.arraycopy(oldCells, old * CELL, cells, slot * CELL, CELL);
      symbols[slot] = oldSymbols[old];
      raws[slot] = oldRaws[old];
      used++;
    }
  }

  private int home(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  /// The slot of a word, resolved with all symbols below `asOf` at least.
  int slot(Words words, int word, int asOf) {
    long key = words.key(word);
    int slot = home(key);
    while (true) {
      long there = keys[slot];
      if (there == key && (!Words.isHash(key) || words.sameRaw(word, raws[slot]))) break;
      if (there == 0) {
        enter(slot, key, words, word);
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    if (cells[slot * CELL + AS_OF] < asOf) resolve(slot, words.lower(word));
    return slot;
  }

  private void enter(int slot, long key, Words words, int word) {
    keys[slot] = key;
    used++;
    cells[slot * CELL + ARTICLE] = 0;
    if (Words.isHash(key)) raws[slot] = words.raw(word);
    resolve(slot, words.lower(word));
  }

  private void resolve(int slot, String lower) {
    int asOf = lexicon.size();
    symbols[slot] = lexicon.wordsOf(lower, tongue);
    cells[slot * CELL + AS_OF] = asOf;
  }

  /// Notes that the slot's word stands in the article.
  ///
  /// @return the word before it that is the same; negative when it is the first
  int note(int slot, int article, int word) {
    int cell = slot * CELL;
    if (cells[cell + ARTICLE] != article) {
      cells[cell + ARTICLE] = article;
      cells[cell + FIRST] = word;
      cells[cell + LAST] = word;
      return -1;
    }
    int before = cells[cell + LAST];
    cells[cell + LAST] = word;
    return before;
  }

  /// The first word of the article that has this slot.
  int first(int slot) {
    return cells[slot * CELL + FIRST];
  }

  /// The symbols that the slot's word is.
  int[] symbols(int slot) {
    return symbols[slot];
  }

  /// What figures count, in the same tongue.
  FigureTexts figureTexts() {
    return figureTexts;
  }

  /// Forgets in which articles words stood, for their numbers start over.
  void forgetArticles() {
    for (int cell = ARTICLE; cell < cells.length; cell += CELL) cells[cell] = 0;
  }

  static boolean has(int[] symbols, int symbol) {
    for (int each : symbols) {
      if (each == symbol) return true;
    }
    return false;
  }
}
