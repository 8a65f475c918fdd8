package io.wirewatch.rules.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// In what share of the articles each symbol was found so far, and a guess where too few were seen.
///
/// Many threads count without waiting for each other; a count that is lost in a race changes where
/// a rule is filed at most, and never what it matches.
final class Frequencies {
  /// From so many articles on, what was counted is believed.
  private static final int ENOUGH = 64;

  private final Lexicon lexicon;
  private volatile int[] counts = new int[64];
  private int[] since = new int[64];
  private volatile int articles;
  private int known;
  private @Nullable Frequencies before;

  /// @param before what was counted of the same symbols under other numbers
  Frequencies(Lexicon lexicon, @Nullable Frequencies before) {
    this.lexicon = lexicon;
    this.before = before;
    this.articles = before == null ? 0 : before.articles;
  }

  /// Makes room for all symbols of the lexicon.
  synchronized void follow() {
    int size = lexicon.size();
    if (size > counts.length) {
      int capacity = size + (size >> 1);
      since = Arrays.copyOf(since, capacity);
      counts = Arrays.copyOf(counts, capacity);
    }
    for (int i = known; i < size; i++) {
      since[i] = articles;
      if (before != null) remember(i, before);
    }
    known = size;
  }

  private void remember(int symbol, Frequencies earlier) {
    int number = earlier.lexicon.known(lexicon.symbol(symbol));
    if (number < 0 || number >= earlier.known) return;
    counts[symbol] = earlier.counts[number];
    since[symbol] = earlier.since[number];
  }

  /// Forgets what was counted under other numbers, but for the symbols that there are by now.
  synchronized void leave() {
    follow();
    before = null;
  }

  /// Counts the symbols of an article.
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void count(int[] symbols, int length) {
    int[] to = counts;
    for (int i = 0; i < length; i++) {
      if (symbols[i] < to.length) to[symbols[i]]++;
    }
    articles++;
  }

  /// How many articles were counted.
  int articles() {
    return articles;
  }

  /// The share of articles that have the symbol, between 0 and 1, both excluded.
  synchronized double of(int symbol) {
    if (symbol >= known) follow();
    int seen = articles - since[symbol];
    if (seen < ENOUGH) return guess(lexicon.symbol(symbol));
    return Math.clamp((counts[symbol] + 0.5) / (seen + 1.0), 1e-9, 1 - 1e-9);
  }

  /// Longer words are rarer (Zipf's law of abbreviation); a prefix is as common as a word three
  /// letters shorter; an article names few entities.
  private static double guess(Symbol symbol) {
    int length = symbol.text().length();
    return switch (symbol.kind()) {
      case WORD, EXACT, LABEL_WORD -> guess(length);
      case PREFIX -> guess(length - 3);
      case ENTITY, PERSON, ORGANIZATION, PLACE, KEYWORD -> .005;
      case SOURCE -> .01;
      case STORY -> .001;
      case UNIT -> .2;
      case LANGUAGE -> .3;
      case FIGURE, CLAIM -> .6;
    };
  }

  private static double guess(int length) {
    int missing = Math.clamp(14 - length, 1, 14);
    return missing * missing * missing / 5_500.0;
  }
}
