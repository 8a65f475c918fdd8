package io.wirewatch.enrich.date;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.atom.Sentence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether the words beside a date say that it lies behind or ahead.
enum Tense {
  PAST,
  FUTURE,
  /// Nothing says.
  OPEN;

  private static final int REACH = 12;
  private static final int CLAUSE = 6;
  private static final Map<String, Tense> WORDS = words();

  private static Map<String, Tense> words() {
    Map<String, Tense> words = new HashMap<>();
    for (String line : WordList.lines(Tense.class, "tenses.tsv")) {
      String[] cells = line.split("\t", -1);
      for (String word : cells[1].split(" ", -1)) words.put(word, Tense.valueOf(cells[0]));
    }
    return Map.copyOf(words);
  }

  /// The tense of the nearest verb beside atoms `[first, end)`, one beyond a comma counted as
  /// farther; before them where both are as near.
  static Tense of(Sentence s, int first, int end) {
    Tense nearest = OPEN;
    int best = Integer.MAX_VALUE;
    int far = 0;
    for (int at = first - 1; at >= 0 && first - at + far <= REACH; at--) {
      Tense tense = told(s, at);
      if (tense != null) {
        nearest = tense;
        best = first - at + far;
        break;
      }
      far += s.is(at, ",") ? CLAUSE : 0;
    }
    far = 0;
    for (int at = end; at < s.size() && at - end + 1 + far < Math.min(best, REACH + 1); at++) {
      Tense tense = told(s, at);
      if (tense != null) return tense;
      far += s.is(at, ",") ? CLAUSE : 0;
    }
    return nearest;
  }

  /// The past where any verb of the sentence is in it, else what is to come.
  static Tense anywhere(Sentence s) {
    for (int at = 0; at < s.size(); at++) {
      if (told(s, at) == PAST) return PAST;
    }
    return FUTURE;
  }

  private static @Nullable Tense told(Sentence s, int at) {
    String folded = s.folded(at);
    Tense tense = WORDS.get(folded);
    if (tense == PAST && isBe(folded) && looksAhead(s, at + 1)) return FUTURE;
    if (tense == null && isPresentBe(folded)) return s.is(at + 1, "to") ? FUTURE : null;
    boolean participle = folded.length() > 4 && folded.endsWith("ed") && !s.isCapital(at);
    if (tense == null && !participle) return null;
    return tense == FUTURE || isToBe(s, at) ? FUTURE : PAST;
  }

  /// "Was to", "was due", "were expected".
  private static boolean looksAhead(Sentence s, int at) {
    return s.is(at, "to") || WORDS.get(s.folded(at)) == FUTURE;
  }

  /// "Will be held", "is to be sworn".
  private static boolean isToBe(Sentence s, int at) {
    return s.is(at - 1, "be") || (s.is(at - 2, "be") && s.folded(at - 1).endsWith("ly"));
  }

  private static boolean isBe(String folded) {
    return folded.equals("was") || folded.equals("were");
  }

  private static boolean isPresentBe(String folded) {
    return folded.equals("is") || folded.equals("are");
  }
}
