package io.wirewatch.rules.match;

import io.wirewatch.rules.text.Words;
import java.util.Arrays;

/// What the words of articles, as they are printed, are to the rules: what folding, stemming and
/// looking for prefixes came to when the word was first seen. For one tongue and one thread.
///
/// A table of open addressing by the words' keys. Words that some rule asks for have a form, a
/// small number that leads to their symbols and to where they stand in the article at hand; all
/// others have form 0. The table grows with the vocabulary, up to a limit at which it starts over.
final class Surfaces {
  private static final int MOST = 1 << 18;

  /// Of a form's record: the article that it stands in, its first and its last word there, how many
  /// symbols it is, and these, or where they are if they are too many for it.
  private static final int RECORD = 8;

  private static final int FIRST = 1;
  private static final int LAST = 2;
  private static final int COUNT = 3;
  private static final int SYMBOLS = 4;

  private final Lexicon lexicon;
  private final Tongue tongue;
  private final FigureTexts figureTexts;

  /// Two for each slot: the key, then the form and how many symbols there were when it was found.
  private long[] table;

  private char[][] raws;
  private int mask;
  private int used;
  private int[] records = new int[64 * RECORD];
  private int[][] crowds = new int[4][];
  private int crowdCount;
  private int forms;
  private long[] ahead = new long[0];

  Surfaces(Lexicon lexicon, Tongue tongue) {
    this.lexicon = lexicon;
    this.tongue = tongue;
    this.figureTexts = new FigureTexts(lexicon, tongue);
    this.forms = 1;
    int capacity = 1 << 11;
    this.table = new long[capacity * 2];
    this.raws = new char[capacity][];
    this.mask = capacity - 1;
  }

  /// Makes sure that so many words can come and all keep their forms meanwhile.
  private void reserve(int more) {
    if (used + more > MOST) startOver();
    if ((used + more) * 2 > mask + 1) grow(Integer.highestOneBit(used + more) << 2);
  }

  private void startOver() {
    Arrays.fill(table, 0);
    Arrays.fill(raws, null);
    Arrays.fill(records, 0);
    Arrays.fill(crowds, null);
    crowdCount = 0;
    forms = 1;
    used = 0;
  }

  private void grow(int capacity) {
    long[] old = table;
    char[][] oldRaws = raws;
    table = new long[capacity * 2];
    raws = new char[capacity][];
    mask = capacity - 1;
    for (int at = 0; at < old.length; at += 2) {
      if (old[at] == 0) continue;
      int slot = home(old[at]);
      while (table[slot * 2] != 0) slot = (slot + 1) & mask;
      table[slot * 2] = old[at];
      table[slot * 2 + 1] = old[at + 1];
      raws[slot] = oldRaws[at >> 1];
    }
  }

  private int home(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
  }

  /// The forms of all words, by all symbols below `asOf` at least; 0 for one that no rule asks for.
  ///
  /// All are looked up where they should be before any is looked at, so that the answers of the
  /// memory come together: the table is larger than what a processor keeps at hand.
  void forms(Words words, int[] into, int asOf) {
    int count = words.count();
    reserve(count);
    if (ahead.length < count) ahead = new long[count + (count >> 1)];
    for (int word = 0; word < count; word++) ahead[word] = table[home(words.key(word)) * 2];
    for (int word = 0; word < count; word++) {
      long key = words.key(word);
      if (ahead[word] == key && key > 0) {
        int slot = home(key);
        long found = table[slot * 2 + 1];
        into[word] = (int) found >= asOf ? (int) (found >>> 32) : resolve(slot, words, word);
      } else {
        into[word] = form(words, word, asOf);
      }
    }
  }

  private int form(Words words, int word, int asOf) {
    long key = words.key(word);
    int slot = home(key);
    while (true) {
      long there = table[slot * 2];
      if (there == key && (!Words.isHash(key) || words.sameRaw(word, raws[slot]))) break;
      if (there == 0) return enter(slot, key, words, word);
      slot = (slot + 1) & mask;
    }
    long found = table[slot * 2 + 1];
    return (int) found >= asOf ? (int) (found >>> 32) : resolve(slot, words, word);
  }

  private int enter(int slot, long key, Words words, int word) {
    table[slot * 2] = key;
    used++;
    if (Words.isHash(key)) raws[slot] = words.raw(word);
    return resolve(slot, words, word);
  }

  private int resolve(int slot, Words words, int word) {
    int asOf = lexicon.size();
    int[] found = lexicon.wordsOf(words.lower(word), tongue);
    int form = (int) (table[slot * 2 + 1] >>> 32);
    if (form == 0 && found.length > 0) form = newForm();
    if (form > 0) keep(form, found);
    table[slot * 2 + 1] = ((long) form << 32) | asOf;
    return form;
  }

  private int newForm() {
    if (forms * RECORD == records.length) records = Arrays.copyOf(records, forms * 2 * RECORD);
    return forms++;
  }

  private void keep(int form, int[] symbols) {
    int at = form * RECORD;
    boolean fits = symbols.length <= RECORD - SYMBOLS;
    records[at + COUNT] = symbols.length;
    if (fits) {
      System.arraycopy(symbols, 0, records, at + SYMBOLS, symbols.length);
    } else {
      if (crowdCount == crowds.length) crowds = Arrays.copyOf(crowds, crowdCount * 2);
      records[at + SYMBOLS] = crowdCount;
      crowds[crowdCount++] = symbols;
    }
  }

  /// Notes that a form stands in the article.
  ///
  /// @return the word before it that has the same form; negative when it is the first
  int note(int form, int article, int word) {
    int at = form * RECORD;
    if (records[at] != article) {
      records[at] = article;
      records[at + FIRST] = word;
      records[at + LAST] = word;
      return -1;
    }
    int before = records[at + LAST];
    records[at + LAST] = word;
    return before;
  }

  /// The first word of the article that has this form.
  int first(int form) {
    return records[form * RECORD + FIRST];
  }

  /// How many symbols a form is.
  int symbolCount(int form) {
    return records[form * RECORD + COUNT];
  }

  /// One of the symbols that a form is.
  int symbol(int form, int index) {
    int at = form * RECORD;
    return records[at + COUNT] <= RECORD - SYMBOLS
        ? records[at + SYMBOLS + index]
        : crowds[records[at + SYMBOLS]][index];
  }

  /// Whether a form is a symbol; form 0 is none.
  boolean is(int form, int symbol) {
    for (int i = symbolCount(form) - 1; i >= 0; i--) {
      if (symbol(form, i) == symbol) return true;
    }
    return false;
  }

  /// What figures count, in the same tongue.
  FigureTexts figureTexts() {
    return figureTexts;
  }

  /// Forgets in which articles words stood, for their numbers start over.
  void forgetArticles() {
    for (int form = 0; form < forms; form++) records[form * RECORD] = 0;
  }

  static boolean has(int[] symbols, int symbol) {
    for (int each : symbols) {
      if (each == symbol) return true;
    }
    return false;
  }
}
