package io.wirewatch.enrich.story;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.packed.IntMap;
import io.wirewatch.enrich.packed.Term;

/// In how many news articles a word stands, as counted once over [CountWords]' texts.
final class CommonWords {
  /// The share of a word or entity that is not listed.
  private static final double RARE = 0.0005;

  private static final IntMap COUNTS = new IntMap();
  private static final double ARTICLES = read();

  private CommonWords() {}

  /// The share of articles that have a term, over 0 to 1.
  static double share(int term) {
    int count = COUNTS.get(term);
    return count == 0 ? RARE : count / ARTICLES;
  }

  private static double read() {
    double articles = 1;
    for (String line : WordList.lines(CommonWords.class, "common-words.tsv")) {
      int tab = line.indexOf('\t');
      int count = Integer.parseInt(line.substring(tab + 1));
      if (line.startsWith("*")) {
        articles = count;
      } else {
        COUNTS.put(Term.of(line.substring(0, tab)), count);
      }
    }
    return articles;
  }
}
