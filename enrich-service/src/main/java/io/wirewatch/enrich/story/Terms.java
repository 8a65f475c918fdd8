package io.wirewatch.enrich.story;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.packed.Term;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.TokenKind;
import io.wirewatch.enrich.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which words stand for what an article is about, and how much each weighs.
///
/// A word weighs one plus the logarithm of how often it stands in the article. What tells one event
/// from the next of its kind weighs more: words written like names, numbers, and most of all the
/// entities, which are one across spellings and languages.
public final class Terms {
  private static final Set<String> STOP_WORDS =
      Set.copyOf(WordList.lines(Terms.class, "stop-words.txt"));
  private static final int READ_TOKENS = 600;
  private static final int TITLE = 2;
  private static final int SHORTEST = 3;
  private static final double NAME = 2;
  private static final double NUMBER = 1.5;
  private static final double ENTITY = 2.5;

  private final Map<Integer, Uses> words = new HashMap<>();

  /// How an article uses a word.
  private static final class Uses {
    private int count;
    private int seen;
    private int capitals;
    private boolean number;

    double weight() {
      double kind = number ? NUMBER : 2 * capitals > seen ? NAME : 1;
      return (1 + Math.log(count)) * kind;
    }
  }

  private Terms() {}

  /// The words of title and opening, with a word of the title counted twice more, and the entities.
  public static Vector of(Document document, List<String> entityIds) {
    Terms terms = new Terms();
    terms.add(document.titleTokens(), TITLE);
    terms.add(document.tokens(), 1);
    Map<Integer, Double> weights = new HashMap<>();
    terms.words.forEach((term, uses) -> weights.put(term, uses.weight()));
    entityIds.forEach(id -> weights.put(ofEntity(id), ENTITY));
    return Vector.of(weights);
  }

  /// The words of a headline.
  static Vector of(Tokens tokens) {
    return of(tokens, 0, tokens.size());
  }

  /// The words of a sentence, in [from, until).
  static Vector of(Tokens tokens, int from, int until) {
    Terms terms = new Terms();
    terms.add(tokens, from, until, 1);
    Map<Integer, Double> weights = new HashMap<>();
    terms.words.forEach((term, uses) -> weights.put(term, uses.weight()));
    return Vector.of(weights);
  }

  /// The term of an entity.
  static int ofEntity(String id) {
    return Term.of("@" + id);
  }

  /// The term of a word, folded already.
  static int ofWord(String folded) {
    return Term.of(stem(folded));
  }

  private void add(Tokens tokens, int weight) {
    add(tokens, 0, Math.min(tokens.size(), READ_TOKENS), weight);
  }

  private void add(Tokens tokens, int from, int until, int weight) {
    for (int i = from; i < until; i++) {
      String word = tokens.folded(i);
      if (isTelling(tokens.kind(i), word)) {
        Uses uses = words.computeIfAbsent(ofWord(word), _ -> new Uses());
        uses.count += weight;
        uses.seen++;
        uses.capitals += Character.isUpperCase(tokens.surface(i).charAt(0)) ? 1 : 0;
        uses.number |= tokens.kind(i) == TokenKind.NUMBER;
      }
    }
  }

  /// Whether a word tells anything of what a text is about.
  static boolean isTelling(TokenKind kind, String word) {
    return (kind == TokenKind.WORD || kind == TokenKind.NUMBER)
        && (word.length() >= SHORTEST || word.codePointAt(0) > 0x2E80)
        && !STOP_WORDS.contains(word);
  }

  /// Takes the commonest English endings off; what is left needs to be the same, not to be a word.
  static String stem(String word) {
    for (String ending : List.of("'s", "ings", "ing", "ed", "es", "s", "e")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
