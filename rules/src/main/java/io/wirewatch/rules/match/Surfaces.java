package io.wirewatch.rules.match;

import io.wirewatch.rules.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the words of articles, as they are printed, are to the rules: what folding, stemming and
/// looking for prefixes came to when the word was first seen. For one tongue and one thread.
///
/// A table of open addressing by the words' keys. All that is known of a word lies in its slot,
/// because the table is larger than what a processor keeps at hand, and what costs time is the way
/// to it. The table grows with the vocabulary, up to a limit at which it starts over. Words that no
/// rule asks for are kept apart ([Unasked]).
final class Surfaces {
  private static final int MOST = 1 << 18;
  private static final int MOST_CROWDED = 1 << 22;

  /// Of a slot: the key; the tail, or for words that are not packed the complement of where its
  /// characters are; what is noted of it; and its symbols, if they are no more than two, or where
  /// in the crowds they are, their number first.
  private static final int SLOT = 4;

  private static final int TAIL = 1;
  private static final int NOTE = 2;
  private static final int SYMBOLS = 3;

  /// Of a note, from the lowest bit: how many symbols the word is, [#CROWD] for more than two; as
  /// of which age of the lexicon; which form of an article it is; and of which article.
  private static final int CROWD = 3;

  private static final int AGE = 2;
  private static final int FORM = 18;
  private static final int ARTICLE = 38;
  private static final int MOST_AGES = (1 << (FORM - AGE)) - 1;
  private static final int MOST_FORMS = (1 << (ARTICLE - FORM)) - 1;

  /// Articles are numbered up to this.
  static final int MOST_ARTICLES = (1 << (Long.SIZE - ARTICLE)) - 1;

  private final Lexicon lexicon;
  private final Tongue tongue;
  private final Labels labels;
  private final Unasked unasked = new Unasked();
  private long[] table;
  private int mask;
  private int used;
  private int age = 1;
  private int asOf;

  /// The characters of words that are not packed.
  private final List<char[]> raws = new ArrayList<>();

  /// The symbols of the words that are more than two.
  private int[] crowds = new int[1 << 8];

  private int crowded;

  /// Written so that what is looked up next is fetched, and never read.
  @SuppressWarnings("UnusedVariable")
  private long touched;

  Surfaces(Lexicon lexicon, Tongue tongue) {
    this.lexicon = lexicon;
    this.tongue = tongue;
    this.labels = new Labels(lexicon, tongue);
    int capacity = 1 << 11;
    this.table = new long[capacity * SLOT];
    this.mask = capacity - 1;
  }

  /// Makes sure that so many words can come and all keep their slots meanwhile, and that what was
  /// found out before there were all symbols below `limit` is not believed any more.
  private void reserve(int more, int limit) {
    if (limit > asOf) {
      asOf = lexicon.size();
      age++;
      unasked.clear();
    }
    if (used + more > MOST || crowded > MOST_CROWDED || age > MOST_AGES) startOver();
    int capacity = mask + 1;
    while ((used + more) * 3 > capacity * 2) capacity *= 2;
    if (capacity > mask + 1) grow(capacity);
  }

  private void startOver() {
    Arrays.fill(table, 0);
    raws.clear();
    crowded = 0;
    used = 0;
    age = 1;
  }

  private void grow(int capacity) {
    long[] old = table;
    table = new long[capacity * SLOT];
    mask = capacity - 1;
    for (int at = 0; at < old.length; at += SLOT) {
      if (old[at] == 0) continue;
      int slot = home(old[at]);
      while (table[slot] != 0) slot = next(slot);
      System.arraycopy(old, at, table, slot, SLOT);
    }
  }

  private int home(long key) {
    return ((int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask) * SLOT;
  }

  private int next(int slot) {
    return (slot + SLOT) & (mask * SLOT | SLOT - 1);
  }

  /// Finds the words that rules ask for, in order, with their slots, which know all symbols below
  /// `limit` at least and hold until the next words come.
  ///
  /// All are looked up where they should be before any is looked at, so that the answers of the
  /// memory come together.
  ///
  /// @return how many there are
  int find(Words words, int[] asked, int[] slots, int limit) {
    int count = words.count();
    reserve(count, limit);
    long sum = 0;
    for (int word = 0; word < count; word++) {
      long key = words.key(word);
      sum += table[home(key)] + table[home(key) + SYMBOLS] + unasked.touch(key);
    }
    int found = 0;
    for (int word = 0; word < count; word++) {
      int slot = slotOf(words, word);
      asked[found] = word;
      slots[found] = slot;
      if (slot >= 0) {
        found++;
        sum += symbolCount(slot);
      }
    }
    touched = sum;
    return found;
  }

  private int slotOf(Words words, int word) {
    long key = words.key(word);
    long tail = words.tail(word);
    if (unasked.has(key, tail)) return -1;
    int slot = home(key);
    boolean there = table[slot] == key && table[slot + TAIL] == tail && isCurrent(slot);
    return there ? slot : look(words, word);
  }

  private int look(Words words, int word) {
    int slot = slot(words, word);
    if (table[slot] != 0 && isCurrent(slot)) return symbolCount(slot) > 0 ? slot : -1;
    int[] found = lexicon.wordsOf(words.lower(word), tongue);
    long key = words.key(word);
    long tail = words.tail(word);
    if (found.length == 0 && !Words.isHashed(tail)) {
      unasked.add(key, tail);
      return -1;
    }
    if (table[slot] == 0) enter(slot, words, word);
    tell(slot, found);
    return found.length > 0 ? slot : -1;
  }

  private int slot(Words words, int word) {
    long key = words.key(word);
    int slot = home(key);
    while (table[slot] != 0 && !(table[slot] == key && isSame(slot, words, word)))
      slot = next(slot);
    return slot;
  }

  private boolean isSame(int slot, Words words, int word) {
    long tail = table[slot + TAIL];
    return tail < 0
        ? Words.isHashed(words.tail(word)) && words.sameRaw(word, raws.get((int) ~tail))
        : tail == words.tail(word);
  }

  private void enter(int slot, Words words, int word) {
    table[slot] = words.key(word);
    table[slot + TAIL] = words.tail(word);
    used++;
    if (Words.isHashed(words.tail(word))) {
      table[slot + TAIL] = ~raws.size();
      raws.add(words.raw(word));
    }
  }

  private boolean isCurrent(int slot) {
    return ((int) (table[slot + NOTE] >>> AGE) & MOST_AGES) == age;
  }

  private void tell(int slot, int[] symbols) {
    int few = Math.min(symbols.length, CROWD);
    table[slot + NOTE] = (long) age << AGE | few;
    if (few == CROWD) {
      table[slot + SYMBOLS] = crowd(symbols);
    } else if (few > 0) {
      table[slot + SYMBOLS] = (long) symbols[few - 1] << 32 | symbols[0];
    }
  }

  private int crowd(int[] symbols) {
    int start = crowded;
    crowded += symbols.length + 1;
    if (crowded > crowds.length) crowds = Arrays.copyOf(crowds, crowded * 2);
    crowds[start] = symbols.length;
    System.arraycopy(symbols, 0, crowds, start + 1, symbols.length);
    return start;
  }

  /// Which form of an article a word was noted to be; negative when it was not yet.
  int formIn(int article, int slot) {
    long note = table[slot + NOTE];
    return (int) (note >>> ARTICLE) == article ? (int) (note >>> FORM) & MOST_FORMS : -1;
  }

  /// Notes that a word is a form of an article, as far as there is room for so many.
  void note(int article, int slot, int form) {
    if (form > MOST_FORMS) return;
    long rest = table[slot + NOTE] & ((1L << FORM) - 1);
    table[slot + NOTE] = (long) article << ARTICLE | (long) form << FORM | rest;
  }

  /// How many symbols a word is.
  int symbolCount(int slot) {
    int few = (int) table[slot + NOTE] & CROWD;
    return few < CROWD ? few : crowds[(int) table[slot + SYMBOLS]];
  }

  /// One of the symbols that a word is.
  int symbol(int slot, int index) {
    long symbols = table[slot + SYMBOLS];
    if (((int) table[slot + NOTE] & CROWD) == CROWD) return crowds[(int) symbols + 1 + index];
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
  Labels labels() {
    return labels;
  }

  /// Forgets in which articles words stood, for their numbers start over.
  void forgetArticles() {
    for (int at = NOTE; at < table.length; at += SLOT) table[at] &= (1L << FORM) - 1;
  }

  static boolean has(int[] symbols, int symbol) {
    for (int each : symbols) {
      if (each == symbol) return true;
    }
    return false;
  }
}
