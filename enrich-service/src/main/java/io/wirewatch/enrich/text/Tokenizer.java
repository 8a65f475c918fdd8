package io.wirewatch.enrich.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/// Cuts one text, left to right, looking at most one word ahead.
final class Tokenizer {
  private static final BreakIterator DICTIONARY = BreakIterator.getWordInstance(ULocale.ROOT);

  private final String text;
  private int[] starts;
  private int[] ends;
  private TokenKind[] kinds;
  private int count;

  Tokenizer(String text) {
    this.text = text;
    int expected = text.length() / 5 + 8;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.kinds = new TokenKind[expected];
  }

  Tokens tokens() {
    int at = 0;
    while (at < text.length()) {
      at = next(at);
    }
    return new Tokens(
        text,
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(kinds, count));
  }

  /// Adds the token at the position, if one begins there, and answers where to go on.
  private int next(int at) {
    int c = text.codePointAt(at);
    int after = at + Character.charCount(c);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Letters.isInvisible(c)) {
      return after;
    }
    if (Letters.isUnspaced(c)) {
      return unspaced(at);
    }
    if (Letters.isApostrophe(c)) {
      return clitic(at);
    }
    if (!Character.isLetterOrDigit(c)) {
      return add(at, after, TokenKind.SIGN);
    }
    int end = Character.isDigit(c) ? numberEnd(at) : wordEnd(at);
    return add(at, end, Character.isDigit(c) ? TokenKind.NUMBER : TokenKind.WORD);
  }

  private int numberEnd(int from) {
    int at = run(from);
    while (at + 1 < text.length() && isNumberJoint(at) && Character.isDigit(text.charAt(at + 1))) {
      at = run(at + 1);
    }
    return at;
  }

  private boolean isNumberJoint(int at) {
    char c = text.charAt(at);
    return (c == ',' || c == '.') && Character.isDigit(text.charAt(at - 1));
  }

  private int wordEnd(int from) {
    int at = run(from);
    while (at + 1 < text.length() && joins(from, at)) {
      at = run(at + 1);
    }
    return isAbbreviation(from, at) ? at + 1 : at;
  }

  /// Whether the sign at the position holds two parts of one word together.
  private boolean joins(int from, int at) {
    char c = text.charAt(at);
    int next = text.codePointAt(at + 1);
    if (!Character.isLetterOrDigit(next) || Letters.isUnspaced(next)) {
      return false;
    }
    return Letters.isHyphen(c)
        || (c == '.' && isSingleLetters(from, at))
        || (Letters.isApostrophe(c) && !Letters.isClitic(text, at));
  }

  /// Whether `U.S` stands before a full stop that belongs to it.
  private boolean isAbbreviation(int from, int at) {
    return at < text.length()
        && text.charAt(at) == '.'
        && text.substring(from, at).indexOf('.') > 0
        && isSingleLetters(from, at);
  }

  /// Whether the range is letters parted by full stops: `U`, `U.S`, `i.e`.
  private boolean isSingleLetters(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean wantLetter = (i - from) % 2 == 0;
      char c = text.charAt(i);
      if (wantLetter ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return (to - from) % 2 == 1;
  }

  /// The end of the letters, digits and marks that begin at the position.
  private int run(int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Letters.isPartOfWord(c) || Letters.isUnspaced(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return Math.max(at, from + 1);
  }

  private int clitic(int at) {
    boolean afterWord = count > 0 && ends[count - 1] == at && kinds[count - 1] != TokenKind.SIGN;
    return afterWord && Letters.isClitic(text, at)
        ? add(at, run(at + 1), TokenKind.CLITIC)
        : add(at, at + 1, TokenKind.SIGN);
  }

  private int unspaced(int from) {
    int to = from;
    while (to < text.length() && Letters.isUnspaced(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    BreakIterator words = DICTIONARY.clone();
    words.setText(text.substring(from, to));
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      add(from + start, from + end, TokenKind.WORD);
    }
    return to;
  }

  private int add(int start, int end, TokenKind kind) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      kinds = Arrays.copyOf(kinds, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count++] = kind;
    return end;
  }
}
