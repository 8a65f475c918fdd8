package io.wirewatch.enrich.keyword;

import io.wirewatch.enrich.text.TokenKind;
import io.wirewatch.enrich.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Numbers the stems of one article, so that a phrase is a number too. For one thread.
///
/// A phrase of three stems is `first << 42 | second << 21 | third`, a stem counting from 1; one of
/// fewer has zeros in front. Two million stems fit, more than an article has words.
final class Terms {
  /// What stands for a token that is no term.
  static final int NONE = 0;

  private static final int BITS = 21;
  private static final long MASK = (1L << BITS) - 1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> closed;

  /// @param closed words that are no terms
  Terms(Set<String> closed) {
    this.closed = closed;
  }

  /// The number of each token's stem; [#NONE] for what is no term.
  int[] of(Tokens tokens) {
    int[] stems = new int[tokens.size()];
    for (int token = 0; token < stems.length; token++) {
      if (isTerm(tokens, token)) {
        String stem = Stem.of(tokens.folded(token));
        Integer number = numbers.putIfAbsent(stem, numbers.size() + 1);
        stems[token] = number == null ? numbers.size() : number;
      }
    }
    return stems;
  }

  private boolean isTerm(Tokens tokens, int token) {
    String folded = tokens.folded(token);
    return tokens.kind(token) == TokenKind.WORD && folded.length() > 2 && !closed.contains(folded);
  }

  /// The phrase with one more stem at its end.
  static long phrase(long phrase, int stem) {
    return (phrase << BITS) | stem;
  }

  /// The shorter phrases inside a phrase of two or three stems.
  static long[] parts(long phrase) {
    long last = phrase & MASK;
    long middle = (phrase >>> BITS) & MASK;
    long first = phrase >>> (2 * BITS);
    return first == 0
        ? new long[] {middle, last}
        : new long[] {first, middle, last, phrase >>> BITS, phrase & ((MASK << BITS) | MASK)};
  }
}
