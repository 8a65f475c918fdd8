package io.wirewatch.rules.language;

import io.wirewatch.rules.language.WatchToken.Close;
import io.wirewatch.rules.language.WatchToken.End;
import io.wirewatch.rules.language.WatchToken.FieldToken;
import io.wirewatch.rules.language.WatchToken.NearOperator;
import io.wirewatch.rules.language.WatchToken.Open;
import io.wirewatch.rules.language.WatchToken.Operator;
import io.wirewatch.rules.language.WatchToken.PhraseToken;
import io.wirewatch.rules.language.WatchToken.PrefixToken;
import io.wirewatch.rules.language.WatchToken.WordToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a watch expression into tokens.
final class WatchLexer {
  private static final List<String> FIELDS = List.of("entity", "title");
  private static final String INSIDE_WORDS = "'\u2019-_.,&$%#";
  private static final String NEAR = "NEAR";

  private final String text;
  private int cursor;

  private WatchLexer(String text) {
    this.text = text;
  }

  /// The tokens of `text`, the last of which is an [End].
  static List<WatchToken> tokens(String text) throws WatchException {
    WatchLexer lexer = new WatchLexer(text);
    List<WatchToken> tokens = new ArrayList<>();
    do {
      tokens.add(lexer.next());
    } while (!(tokens.getLast() instanceof End));
    return tokens;
  }

  /// Whether a word may hold the character without quotes.
  static boolean isWordCharacter(int character) {
    return Character.isLetterOrDigit(character)
        || isMark(character)
        || INSIDE_WORDS.indexOf(character) >= 0;
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private WatchToken next() throws WatchException {
    while (cursor < text.length() && Character.isWhitespace(text.charAt(cursor))) {
      cursor++;
    }
    int start = cursor;
    if (start == text.length()) return new End(start);
    return switch (text.charAt(start)) {
      case '(' -> {
        cursor++;
        yield new Open(start);
      }
      case ')' -> {
        cursor++;
        yield new Close(start);
      }
      case '"', '\u201c', '\u201d', '\u201e' -> phrase(start);
      default -> word(start);
    };
  }

  private WatchToken phrase(int start) throws WatchException {
    int end = start + 1;
    while (end < text.length() && !isQuote(text.charAt(end))) {
      end++;
    }
    if (end == text.length())
      throw new WatchException(start, "this quotation mark is never closed");
    cursor = end + 1;
    String inner = text.substring(start + 1, end).strip().replaceAll("\\s+", " ");
    if (inner.isEmpty()) throw new WatchException(start, "there is nothing between the quotes");
    return new PhraseToken(start, inner);
  }

  private static boolean isQuote(char character) {
    return character == '"' || character == '\u201c' || character == '\u201d';
  }

  private WatchToken word(int start) throws WatchException {
    passWord();
    String word = text.substring(start, cursor);
    if (follows(':')) return field(start, word);
    if (follows('/')) return near(start, word);
    if (follows('*')) return prefix(start, word);
    if (word.isEmpty()) throw unexpected(start);
    return switch (word) {
      case "AND", "OR", "NOT" -> new Operator(start, word);
      case NEAR -> throw new WatchException(start, "NEAR needs a distance in words: NEAR/8");
      default -> new WordToken(start, word);
    };
  }

  private void passWord() {
    while (cursor < text.length() && isWordCharacter(text.codePointAt(cursor))) {
      cursor += Character.charCount(text.codePointAt(cursor));
    }
  }

  /// Whether the character is next; it is passed over if so.
  private boolean follows(char character) {
    boolean follows = cursor < text.length() && text.charAt(cursor) == character;
    if (follows) cursor++;
    return follows;
  }

  private WatchToken field(int start, String name) throws WatchException {
    if (FIELDS.contains(name)) return new FieldToken(start, name);
    throw new WatchException(
        start, "unknown field \"" + name + ":\"" + Spelling.hint(name, FIELDS));
  }

  private WatchToken near(int start, String word) throws WatchException {
    int digits = cursor;
    passWord();
    String distance = text.substring(digits, cursor);
    if (!word.equals(NEAR)) {
      String hint = word.toUpperCase(Locale.ROOT).equals(NEAR) ? "; write NEAR in capitals" : "";
      throw new WatchException(start, "unknown operator \"" + word + "/\"; known is NEAR/n" + hint);
    }
    boolean number = !distance.isEmpty() && distance.length() <= 3 && isDigits(distance);
    if (!number || Integer.parseInt(distance) > Bounds.NEAR_DISTANCE) {
      throw new WatchException(
          digits,
          "the distance of NEAR is 0 to "
              + Bounds.NEAR_DISTANCE
              + " words, was \""
              + distance
              + '"');
    }
    return new NearOperator(start, Integer.parseInt(distance));
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private WatchToken prefix(int start, String stem) throws WatchException {
    if (cursor < text.length() && isWordCharacter(text.codePointAt(cursor))) {
      throw new WatchException(cursor - 1, "an asterisk stands only at the end of a word");
    }
    if (stem.length() < Bounds.PREFIX_CHARACTERS) {
      throw new WatchException(
          start, "a prefix has at least " + Bounds.PREFIX_CHARACTERS + " letters before its *");
    }
    return new PrefixToken(start, stem);
  }

  private WatchException unexpected(int start) {
    String character = Character.toString(text.codePointAt(start));
    return new WatchException(
        start, "unexpected character \"" + character + "\"; put what holds it in quotes");
  }
}
