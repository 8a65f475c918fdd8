package io.wirewatch.rules.match;

import io.wirewatch.rules.text.Words;
import java.util.Arrays;

/// What the words of articles, as they are printed, are to the rules: what folding, stemming and
/// looking for prefixes came to when the word was first seen. For one tongue and one thread.
///
/// A table of open addressing by the words' keys. All that is known of a word lies in its slot,
/// because the table is larger than what a processor keeps at hand, and what costs time is the way
/// to it. The table grows with the vocabulary, up to a limit at which it starts over.
final class Surfaces {
  private static final int MOST = 1 << 18;
  private static final int MOST_CROWDED = 1 << 22;

  /// Of a slot: the key; the number of the article that the word stands in and which of its forms
  /// it is; how many symbols there were when it was found and how many it is; and these, if they
  /// are no more than two, or where they are.
  private static final int SLOT = 4;

  private static final int STANDS = 1;
  private static final int AGE = 2;
  private static final int SYMBOLS = 3;
  private static final int FEW = 2;

  private final Lexicon lexicon;
  private final Tongue tongue;
  private final FigureTexts figureTexts;
  private long[] table;
  private char[][] raws;
  private int mask;
  private int used;

  /// The symbols of the words that are more than two.
  private int[] crowds = new int[1 << 8];

  private int crowded;
  private long[] ahead = new long[0];

  /// Written so that the ends of slots and the crowds are fetched, and never read.
  @SuppressWarnings("UnusedVariable")
  private int touched;

  Surfaces(Lexicon lexicon, Tongue tongue) {
    this.lexicon = lexicon;
    this.tongue = tongue;
    this.figureTexts = new FigureTexts(lexicon, tongue);
    int capacity = 1 << 11;
    this.table = new long[capacity * SLOT];
    this.raws = new char[capacity][];
    this.mask = capacity - 1;
  }

  /// Makes sure that so many words can come and all keep their slots meanwhile.
  private void reserve(int more) {
    if (used + more > MOST || crowded > MOST_CROWDED) startOver();
    int capacity = mask + 1;
    while ((used + more) * 3 > capacity * 2) capacity *= 2;
    if (capacity > mask + 1) grow(capacity);
  }

  private void startOver() {
    Arrays.fill(table, 0);
    Arrays.fill(raws, null);
    crowded = 0;
    used = 0;
  }

  private void grow(int capacity) {
    long[] old = table;
    char[][] oldRaws = raws;
    table = new long[capacity * SLOT];
    raws = new char[capacity][];
    mask = capacity - 1;
    for (int at = 0; at < old.length; at += SLOT) {
      if (old[at] == 0) continue;
      int slot = home(old[at]);
      while (table[slot] != 0) slot = next(slot);
      System.arraycopy(old, at, table, slot, SLOT);
      raws[slot / SLOT] = oldRaws[at / SLOT];
    }
  }

  private int home(long key) {
    return ((int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask) * SLOT;
  }

  private int next(int slot) {
    return (slot + SLOT) & (mask * SLOT | SLOT - 1);
  }

  /// The slots of all words, which know all symbols below `asOf` at least; negative for a word that
  /// no rule asks for. They hold until the next words come.
  ///
  /// All are looked up where they should be before any is looked at, so that the answers of the
  /// memory come together.
  void find(Words words, int[] slots, int asOf) {
    int count = words.count();
    reserve(count);
    if (ahead.length < count) ahead = new long[count + (count >> 1)];
    for (int word = 0; word < count; word++) {
      int slot = home(words.key(word));
      ahead[word] = table[slot];
      touched += (int) table[slot + SYMBOLS];
    }
    for (int word = 0; word < count; word++) {
      long key = words.key(word);
      int slot = ahead[word] == key && key > 0 ? home(key) : slot(words, word);
      if ((int) (table[slot + AGE] >>> 32) < asOf) resolve(slot, words, word);
      int symbols = symbolCount(slot);
      slots[word] = symbols == 0 ? -1 : slot;
      if (symbols > FEW) touched += crowds[(int) table[slot + SYMBOLS]];
    }
  }

  private int slot(Words words, int word) {
    long key = words.key(word);
    int slot = home(key);
    while (table[slot] != 0) {
      boolean same = table[slot] == key;
      if (same && (!Words.isHash(key) || words.sameRaw(word, raws[slot / SLOT]))) return slot;
      slot = next(slot);
    }
    table[slot] = key;
    used++;
    if (Words.isHash(key)) raws[slot / SLOT] = words.raw(word);
    return slot;
  }

  private void resolve(int slot, Words words, int word) {
    int before = symbolCount(slot);
    long asOf = lexicon.size();
    int[] found = lexicon.wordsOf(words.lower(word), tongue);
    table[slot + AGE] = asOf << 32 | found.length;
    if (found.length > FEW) {
      if (before < found.length) table[slot + SYMBOLS] = newCrowd(found.length);
      System.arraycopy(found, 0, crowds, (int) table[slot + SYMBOLS], found.length);
    } else if (found.length > 0) {
      table[slot + SYMBOLS] = (long) found[found.length - 1] << 32 | found[0];
    }
  }

  private int newCrowd(int symbols) {
    int start = crowded;
    crowded += symbols;
    if (crowded > crowds.length) crowds = Arrays.copyOf(crowds, crowded * 2);
    return start;
  }

  /// Which form of an article a word was noted to be; negative when it was not yet.
  int formIn(int article, int slot) {
    long stands = table[slot + STANDS];
    return (int) (stands >>> 32) == article ? (int) stands : -1;
  }

  /// Notes that a word is a form of an article.
  void note(int article, int slot, int form) {
    table[slot + STANDS] = (long) article << 32 | form;
  }

  /// How many symbols a word is.
  int symbolCount(int slot) {
    return (int) table[slot + AGE];
  }

  /// One of the symbols that a word is.
  int symbol(int slot, int index) {
    long symbols = table[slot + SYMBOLS];
    if (symbolCount(slot) > FEW) return crowds[(int) symbols + index];
    return (int) (symbols >>> (index * 32));
  }

  /// Whether a word is a symbol.
  boolean is(int slot, int symbol) {
    for (int i = symbolCount(slot) - 1; i >= 0; i--) {
      if (symbol(slot, i) == symbol) return true;
    }
    return false;
  }

  /// What figures count, in the same tongue.
  FigureTexts figureTexts() {
    return figureTexts;
  }

  /// Forgets in which articles words stood, for their numbers start over.
  void forgetArticles() {
    for (int at = STANDS; at < table.length; at += SLOT) table[at] = 0;
  }

  static boolean has(int[] symbols, int symbol) {
    for (int each : symbols) {
      if (each == symbol) return true;
    }
    return false;
  }
}
