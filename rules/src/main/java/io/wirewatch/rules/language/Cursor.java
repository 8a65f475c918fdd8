package io.wirewatch.rules.language;

/// A place in a watch expression, and what can be read from there on.
final class Cursor {
  private static final String INSIDE_WORDS = "'\u2019-_.&$%#";
  private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d";

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  /// In UTF-16 units.
  int offset() {
    return at;
  }

  boolean atEnd() {
    return at == text.length();
  }

  boolean atQuote() {
    return !atEnd() && QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  boolean atWordCharacter() {
    return !atEnd() && isWordCharacter(at);
  }

  boolean atDigit() {
    return !atEnd() && isDigit(text.charAt(at));
  }

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  /// The character here, which is not the end, as text.
  String character() {
    return Character.toString(text.codePointAt(at));
  }

  void passSpace() {
    while (!atEnd() && Character.isWhitespace(text.charAt(at))) at++;
  }

  /// Whether the character is next; it is passed over if so.
  boolean follows(char character) {
    boolean follows = !atEnd() && text.charAt(at) == character;
    if (follows) at++;
    return follows;
  }

  /// Whether the character is next and a digit after it; it is passed over if so.
  boolean followsBeforeDigit(char character) {
    boolean digit = at + 1 < text.length() && isDigit(text.charAt(at + 1));
    return digit && follows(character);
  }

  /// Whether the letters are next, in either case; they are passed over if so.
  boolean follows(String letters) {
    boolean follows = text.regionMatches(true, at, letters, 0, letters.length());
    if (follows) at += letters.length();
    return follows;
  }

  /// The word here, which may be empty, passed over.
  String word() {
    int start = at;
    while (atWordCharacter()) at += Character.charCount(text.codePointAt(at));
    return text.substring(start, at);
  }

  /// The digits here, which may be none, passed over.
  String digits() {
    int start = at;
    while (atDigit()) at++;
    return text.substring(start, at);
  }

  /// What stands between the quotes that open here, stripped, white space made single.
  String quoted() throws WatchException {
    int start = at;
    int end = start + 1;
    while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) end++;
    if (end == text.length()) {
      throw new WatchException(start, "this quotation mark is never closed");
    }
    at = end + 1;
    String inner = text.substring(start + 1, end).strip().replaceAll("\\s+", " ");
    if (inner.isEmpty()) throw new WatchException(start, "there is nothing between the quotes");
    return inner;
  }

  /// A word may hold letters, digits, marks, some signs, and a comma between digits.
  private boolean isWordCharacter(int index) {
    int character = text.codePointAt(index);
    return Character.isLetterOrDigit(character)
        || isMark(character)
        || INSIDE_WORDS.indexOf(character) >= 0
        || (character == ',' && isBetweenDigits(index));
  }

  private boolean isBetweenDigits(int index) {
    return index > 0
        && index + 1 < text.length()
        && isDigit(text.charAt(index - 1))
        && isDigit(text.charAt(index + 1));
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
