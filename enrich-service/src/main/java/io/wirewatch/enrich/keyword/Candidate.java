package io.wirewatch.enrich.keyword;

/// A term that might be a keyword, and how the article uses it.
final class Candidate {
  /// A term that stands inside one longer term this share of the time is a piece of it.
  private static final double FRAGMENT = 0.5;

  // Chosen by hand, one at a time, by what readers of news marked as keywords: the opening counts
  // for twice the end, a name for more than a common word, a phrase as much as its best word.
  private static final double EARLY = 1.0;
  private static final double EARLY_SCALE = 40;
  private static final double NAMED = 0.6;
  private static final double PHRASE = 1.1;
  private static final double ONCE = 0.5;
  private static final double POWER = 0.8;
  private static final double TITLE = 1.5;

  private String surface;
  private final int words;
  private final int firstToken;
  private int count;
  private int capitalised;
  private int inPhrase;
  private boolean inTitle;

  Candidate(String surface, int words, int firstToken) {
    this.surface = surface;
    this.words = words;
    this.firstToken = firstToken;
  }

  /// Counts one more; the spelling with fewer capitals is the one to show.
  void seen(String spelling, boolean title) {
    count++;
    boolean capital = Character.isUpperCase(spelling.charAt(0));
    capitalised += capital && !title ? 1 : 0;
    surface = capital || !Character.isUpperCase(surface.charAt(0)) ? surface : spelling;
    inTitle |= title;
  }

  /// Says that so many of the occurrences stand inside one longer term.
  void seenInPhrase(int times) {
    inPhrase = Math.max(inPhrase, times);
  }

  /// Whether the term hardly stands by itself.
  boolean isFragment() {
    return inPhrase >= FRAGMENT * count;
  }

  String surface() {
    return surface;
  }

  int words() {
    return words;
  }

  int count() {
    return count;
  }

  /// How telling the term is in an article of so many tokens; positive.
  double score(int tokens) {
    double early = 1 + EARLY / (1 + Math.log1p(firstToken * EARLY_SCALE / Math.max(tokens, 1)));
    double named = 1 + NAMED * capitalised / count;
    double long_ = words > 1 ? PHRASE : Math.min(1.0, 0.6 + surface.length() / 20.0);
    double often = words > 1 && count < 2 ? ONCE : 1;
    return Math.pow(count, POWER) * early * named * long_ * often * (inTitle ? TITLE : 1);
  }
}
