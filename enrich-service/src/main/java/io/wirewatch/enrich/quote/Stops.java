package io.wirewatch.enrich.quote;

import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Sentences;
import io.wirewatch.enrich.text.Tokens;

/// Tells the full stop of a sentence from that of an abbreviation: "Rep. Ann Lee (D-Wis.) said."
final class Stops {
  private final Tokens tokens;
  private final Sentences sentences;

  Stops(Document document) {
    this.tokens = document.tokens();
    this.sentences = document.sentences();
  }

  /// Whether a token ends a sentence, a closing mark behind it or not.
  boolean at(int token) {
    return switch (tokens.folded(token)) {
      case ".", "?", "!" -> tokens.end(token) >= sentence(token).end() - 1;
      default -> false;
    };
  }

  /// The first token of the sentence that holds a token.
  int start(int token) {
    return tokens.firstFrom(sentence(token).start());
  }

  private Range sentence(int token) {
    return sentences.range(sentences.at(tokens.start(token)));
  }
}
