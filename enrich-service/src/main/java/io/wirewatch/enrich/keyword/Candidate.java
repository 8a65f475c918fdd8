package io.wirewatch.enrich.keyword;

import io.wirewatch.enrich.text.Tokens;

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

  private final int words;
  private final int position;
  private Tokens tokens;
  private int firstToken;
  private int count;
  private int capitalised;
  private int inPhrase;
  private boolean inTitle;

  /// A term as it stands in tokens `[first, last]`, not counted yet.
  ///
  /// @param position how many tokens of the text stand before it
  Candidate(Tokens tokens, int first, int last, int position) {
    this.tokens = tokens;
    this.firstToken = first;
    this.words = last - first + 1;
    this.position = position;
  }

  /// Counts one more; the spelling with fewer capitals is the one to show.
  void seen(Tokens where, int first, boolean title) {
    count++;
    boolean capital = where.isCapitalised(first);
    capitalised += capital && !title ? 1 : 0;
    if (!capital && tokens.isCapitalised(firstToken)) {
      tokens = where;
      firstToken = first;
    }
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

  /// The term as it is shown, its words parted by one space.
  String surface() {
    if (words == 1) {
      return tokens.surface(firstToken);
    }
    StringBuilder surface = new StringBuilder(tokens.surface(firstToken));
    for (int token = firstToken + 1; token < firstToken + words; token++) {
      surface.append(' ').append(tokens.surface(token));
    }
    return surface.toString();
  }

  int words() {
    return words;
  }

  int count() {
    return count;
  }

  /// How telling the term is in an article of so many tokens; positive.
  double score(int articleTokens) {
    double early =
        1 + EARLY / (1 + Math.log1p(position * EARLY_SCALE / Math.max(articleTokens, 1)));
    double named = 1 + NAMED * capitalised / count;
    double long_ = words > 1 ? PHRASE : Math.min(1.0, 0.6 + length() / 20.0);
    double often = words > 1 && count < 2 ? ONCE : 1;
    double power = count == 1 ? 1 : Math.pow(count, POWER);
    return power * early * named * long_ * often * (inTitle ? TITLE : 1);
  }

  private int length() {
    return tokens.end(firstToken) - tokens.start(firstToken);
  }
}
