package io.wirewatch.enrich.story;

import io.wirewatch.enrich.text.WordList;
import java.util.HashMap;
import java.util.Map;

/// In how many news articles a word stands, as counted once over [CountWords]' texts.
final class CommonWords {
  /// The share of a word or entity that is not listed.
  private static final double RARE = 0.0005;

  private static final Map<Integer, Double> SHARES = read();

  private CommonWords() {}

  /// The share of articles that have a term, over 0 to 1.
  static double share(int term) {
    return SHARES.getOrDefault(term, RARE);
  }

  private static Map<Integer, Double> read() {
    Map<Integer, Double> shares = new HashMap<>();
    double articles = 1;
    for (String line : WordList.lines(CommonWords.class, "common-words.tsv")) {
      int tab = line.indexOf('\t');
      double count = Double.parseDouble(line.substring(tab + 1));
      if (line.startsWith("*")) {
        articles = count;
      } else {
        shares.put(line.substring(0, tab).hashCode(), count / articles);
      }
    }
    return Map.copyOf(shares);
  }
}
