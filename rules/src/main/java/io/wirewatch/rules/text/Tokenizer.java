package io.wirewatch.rules.text;

/// One pass over a text that fills its [Tokens].
final class Tokenizer {
  private final String text;
  private final Tokens tokens;
  private int cursor;
  private int position;
  private int newlines;

  Tokenizer(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  void run() {
    while (cursor < text.length()) {
      int character = text.codePointAt(cursor);
      if (Letters.isWordPart(character)) {
        startParagraph();
        word(character);
      } else {
        noteBreak(character);
        cursor += Character.charCount(character);
      }
    }
  }

  private void noteBreak(int character) {
    if (character == '\n') newlines++;
    else if (!Character.isWhitespace(character)) newlines = 0;
  }

  private void startParagraph() {
    if (newlines > 1 && tokens.count() > 0) position += Tokens.PARAGRAPH_GAP;
    newlines = 0;
  }

  private void word(int first) {
    int start = cursor;
    if (Letters.standsAlone(first)) {
      cursor += Character.charCount(first);
    } else {
      start = passWord(start);
    }
    int end = cursor;
    if (cursor < text.length() && isPossessive(cursor)) cursor += 2;
    String folded = Folding.fold(text, start, end);
    if (!folded.isEmpty()) tokens.add(start, end, position++, folded);
  }

  /// Moves the cursor past the word.
  ///
  /// @return where the word starts, which is later than `start` when an elided article goes before
  private int passWord(int start) {
    int from = start;
    while (cursor < text.length()) {
      int character = text.codePointAt(cursor);
      if (Letters.isApostrophe(character) && isElided(from, cursor)) {
        from = cursor + 1;
      } else if (!continues(character)) {
        break;
      }
      cursor += Character.charCount(character);
    }
    return from;
  }

  private boolean continues(int character) {
    if (Letters.isWordPart(character)) return !Letters.standsAlone(character);
    if (Letters.isApostrophe(character)) return !isPossessive(cursor) && letterFollows(cursor);
    return (character == '.' || character == ',') && isBetweenDigits(cursor);
  }

  private boolean isPossessive(int at) {
    return at + 1 < text.length()
        && Letters.isApostrophe(text.charAt(at))
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && !(at + 2 < text.length() && Letters.isWordPart(text.codePointAt(at + 2)));
  }

  private boolean letterFollows(int at) {
    return at + 1 < text.length() && Letters.isWordPart(text.codePointAt(at + 1));
  }

  private boolean isElided(int from, int apostrophe) {
    return Letters.isElidedArticle(text, from, apostrophe)
        && letterFollows(apostrophe)
        && !isPossessive(apostrophe);
  }

  private boolean isBetweenDigits(int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}
