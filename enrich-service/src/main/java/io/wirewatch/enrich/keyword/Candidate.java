package io.wirewatch.enrich.keyword;

import io.wirewatch.enrich.text.Tokens;

/// A term that might be a keyword, and how the article uses it.
final class Candidate {
  /// A term that stands inside one longer term this share of the time is a piece of it.
  private static final double FRAGMENT = 0.8;

  // Chosen by what readers of news marked as keywords, on one half of them and looked at on the
  // other (docs/quality.md): an early word counts for twice a late one, a long word for more than a
  // short one, and how often it stands for less than in proportion.
  private static final double EARLY = 1.0;
  private static final double EARLY_SCALE = 40;
  private static final double PHRASE = 0.6;
  private static final int LONGEST_WORD = 10;
  private static final double USUAL_WORD = 8;
  private static final double LONG = 1.2;
  private static final double[] BY_LENGTH = new double[LONGEST_WORD + 1];
  private static final double POWER = 0.7;
  private static final double TITLE = 1.3;

  static {
    for (int length = 0; length <= LONGEST_WORD; length++) {
      BY_LENGTH[length] = Math.pow(length / USUAL_WORD, LONG);
    }
  }

  private final int words;
  private final int position;
  private Tokens tokens;
  private int firstToken;
  private int count;
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
    if (!where.isCapitalised(first) && tokens.isCapitalised(firstToken)) {
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
    double long_ = words > 1 ? PHRASE : BY_LENGTH[Math.min(length(), LONGEST_WORD)];
    double power = count == 1 ? 1 : Math.pow(count, POWER);
    return power * early * long_ * (inTitle ? TITLE : 1);
  }

  /// That of the longest part: a compound tells no more for being long.
  private int length() {
    String word = tokens.folded(firstToken);
    int longest = 0;
    int start = 0;
    for (int hyphen = word.indexOf('-'); hyphen >= 0; hyphen = word.indexOf('-', start)) {
      longest = Math.max(longest, hyphen - start);
      start = hyphen + 1;
    }
    return start == 0
        ? tokens.end(firstToken) - tokens.start(firstToken)
        : Math.max(longest, word.length() - start);
  }
}
