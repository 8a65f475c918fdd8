package io.wirewatch.rules.language;

import io.wirewatch.rules.language.WatchToken.Operator;
import java.util.List;

/// The tokens of an expression, and how far they are read. The last is an end, and is never passed.
final class TokenCursor {
  private final List<WatchToken> tokens;
  private int next;

  TokenCursor(List<WatchToken> tokens) {
    this.tokens = tokens;
  }

  WatchToken peek() {
    return tokens.get(next);
  }

  /// The next token, passed over.
  WatchToken next() {
    return tokens.get(next++);
  }

  /// Passes over the next token, which is this.
  <T extends WatchToken> T passed(T token) {
    next++;
    return token;
  }

  /// Whether AND, OR or NOT is next; it is passed over if so.
  boolean pass(String operator) {
    boolean follows = peek() instanceof Operator found && found.name().equals(operator);
    if (follows) next++;
    return follows;
  }
}
