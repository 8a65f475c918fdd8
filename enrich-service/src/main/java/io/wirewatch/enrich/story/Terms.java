package io.wirewatch.enrich.story;

import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.TokenKind;
import io.wirewatch.enrich.text.Tokens;
import io.wirewatch.enrich.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which words stand for what an article is about, and how often it says them.
final class Terms {
  private static final Set<String> STOP_WORDS =
      Set.copyOf(WordList.lines(Terms.class, "stop-words.txt"));
  private static final int READ_TOKENS = 600;
  private static final int TITLE = 2;
  private static final int NAMED = 2;
  private static final int SHORTEST = 3;

  private final Map<Integer, Integer> counts = new HashMap<>();

  private Terms() {}

  /// The words of title and opening, with a word of the title counted twice, and the entities.
  static Vector of(Document document, List<String> entityIds) {
    Terms terms = new Terms();
    terms.add(document.titleTokens(), TITLE);
    terms.add(document.tokens(), 1);
    entityIds.forEach(id -> terms.counts.merge(("@" + id).hashCode(), NAMED, Integer::sum));
    return Vector.ofCounts(terms.counts);
  }

  private void add(Tokens tokens, int weight) {
    for (int i = 0; i < Math.min(tokens.size(), READ_TOKENS); i++) {
      String word = tokens.folded(i);
      if (isTelling(tokens.kind(i), word)) {
        counts.merge(stem(word).hashCode(), weight, Integer::sum);
      }
    }
  }

  private static boolean isTelling(TokenKind kind, String word) {
    return (kind == TokenKind.WORD || kind == TokenKind.NUMBER)
        && (word.length() >= SHORTEST || word.codePointAt(0) > 0x2E80)
        && !STOP_WORDS.contains(word);
  }

  /// Takes the commonest English endings off; what is left needs to be the same, not to be a word.
  private static String stem(String word) {
    for (String ending : List.of("'s", "ings", "ing", "ed", "es", "s", "e")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
