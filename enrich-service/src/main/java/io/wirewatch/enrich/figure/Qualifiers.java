package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.atom.Sentence;
import java.util.HashMap;
import java.util.Map;

/// Reads how a number is hedged by the words before it.
final class Qualifiers {
  private static final int LONGEST = 4;
  private static final int SKIPPED = 1;

  private final Map<String, Qualifier> byWords = new HashMap<>();

  /// Reads the list that ships with the project.
  Qualifiers() {
    for (String line : WordList.lines(Qualifiers.class, "qualifiers.tsv")) {
      String[] cells = line.split("\t", -1);
      byWords.put(cells[1], Qualifier.valueOf(cells[0]));
    }
  }

  /// The hedge that ends before an atom, one other word between at most; EXACT where there is none.
  Qualifier before(Sentence s, int end) {
    for (int skipped = 0; skipped <= SKIPPED; skipped++) {
      for (int length = LONGEST; length > 0; length--) {
        int first = end - skipped - length;
        if (first >= 0) {
          Qualifier found = byWords.get(words(s, first, end - skipped));
          if (found != null) {
            return found;
          }
        }
      }
    }
    return Qualifier.EXACT;
  }

  private static String words(Sentence s, int from, int to) {
    if (to == from + 1) {
      return s.folded(from);
    }
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      words.append(at == from ? "" : " ").append(s.folded(at));
    }
    return words.toString();
  }
}
