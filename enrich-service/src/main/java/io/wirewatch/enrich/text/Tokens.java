package io.wirewatch.enrich.text;

import java.util.Arrays;

/// The tokens of one text, in order, without the white space between them.
///
/// A word keeps its inner hyphens and full stops (`Hong-kyun`, `U.S.`), a number its inner commas
/// and points (`1,500`), and what follows an apostrophe stands alone (`Seoul`, `’s`). Scripts
/// written without spaces are cut by ICU's dictionaries.
public final class Tokens {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final TokenKind[] kinds;
  private final String[] folded;

  Tokens(String text, int[] starts, int[] ends, TokenKind[] kinds) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.folded = new String[starts.length];
    for (int i = 0; i < starts.length; i++) {
      folded[i] = Fold.of(text.substring(starts[i], ends[i]));
    }
  }

  /// Cuts a text, in time linear in its length.
  public static Tokens of(String text) {
    return new Tokenizer(text).tokens();
  }

  /// How many tokens there are.
  public int size() {
    return starts.length;
  }

  /// Where the token begins.
  public int start(int token) {
    return starts[token];
  }

  /// Where the token ends, exclusive.
  public int end(int token) {
    return ends[token];
  }

  /// What the token is made of.
  public TokenKind kind(int token) {
    return kinds[token];
  }

  /// Whether the token is a word or a number.
  public boolean isWord(int token) {
    return kinds[token] == TokenKind.WORD || kinds[token] == TokenKind.NUMBER;
  }

  /// The token as the text has it.
  public String surface(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /// Whether the token begins with a capital letter.
  public boolean isCapitalised(int token) {
    return Character.isUpperCase(text.charAt(starts[token]));
  }

  /// The token without case, accents and typographic variety.
  public String folded(int token) {
    return folded[token];
  }

  /// The first token that begins at the position or after it; `size()` when none does.
  public int firstFrom(int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found : -found - 1;
  }

  /// The range of the text from the start of one token to the end of another, both included.
  public Range range(int firstToken, int lastToken) {
    return new Range(starts[firstToken], ends[lastToken]);
  }

  /// The words and numbers alone, folded, in order.
  public String[] words() {
    String[] words = new String[size()];
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (isWord(i)) {
        words[count++] = folded[i];
      }
    }
    return Arrays.copyOf(words, count);
  }
}
