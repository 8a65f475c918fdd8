package io.wirewatch.rules.language;

import io.wirewatch.rules.language.WatchToken.AtLeastToken;
import io.wirewatch.rules.language.WatchToken.Close;
import io.wirewatch.rules.language.WatchToken.Comma;
import io.wirewatch.rules.language.WatchToken.End;
import io.wirewatch.rules.language.WatchToken.ExactToken;
import io.wirewatch.rules.language.WatchToken.FieldToken;
import io.wirewatch.rules.language.WatchToken.Open;
import io.wirewatch.rules.language.WatchToken.Operator;
import io.wirewatch.rules.language.WatchToken.PairOperator;
import io.wirewatch.rules.language.WatchToken.PhraseToken;
import io.wirewatch.rules.language.WatchToken.PrefixToken;
import io.wirewatch.rules.language.WatchToken.SetToken;
import io.wirewatch.rules.language.WatchToken.WordToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a watch expression into tokens.
final class WatchLexer {
  static final List<String> FIELDS =
      List.of(
          "title",
          "lead",
          "added",
          "entity",
          "person",
          "org",
          "place",
          "source",
          "lang",
          "keyword",
          "story",
          "figure",
          "said-by",
          "confirmed-by",
          "denied-by");
  private static final List<String> OPERATORS =
      List.of("AND", "OR", "NOT", "NEAR/n", "BEFORE/n", "atleast/n");

  private final Cursor cursor;

  private WatchLexer(String text) {
    this.cursor = new Cursor(text);
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

  /// Whether the text is one word to this lexer, so that it needs no quotes.
  static boolean isWord(String text) {
    try {
      List<WatchToken> tokens = tokens(text);
      return tokens.size() == 2
          && tokens.getFirst() instanceof WordToken word
          && word.text().equals(text);
    } catch (WatchException notOne) {
      return false;
    }
  }

  private WatchToken next() throws WatchException {
    cursor.passSpace();
    int start = cursor.offset();
    if (cursor.atEnd()) return new End(start);
    if (cursor.atQuote()) return new PhraseToken(start, cursor.quoted());
    if (cursor.follows('(') || cursor.follows('（')) return new Open(start);
    if (cursor.follows(')') || cursor.follows('）')) return new Close(start);
    if (cursor.follows(',') || cursor.follows('，')) return new Comma(start);
    if (cursor.follows('=')) return exact(start);
    if (cursor.follows('@')) return set(start);
    return word(start);
  }

  private WatchToken exact(int start) throws WatchException {
    if (cursor.atQuote()) {
      return new PhraseToken(start, "=" + cursor.quoted().replace(" ", " ="));
    }
    String word = cursor.word();
    if (word.isEmpty()) {
      throw new WatchException(start, "\"=\" stands right before a word: =troops");
    }
    if (cursor.follows('*')) {
      throw new WatchException(start, "a word is either =exact or a prefix*, not both");
    }
    return new ExactToken(start, word);
  }

  private WatchToken set(int start) throws WatchException {
    String name = cursor.word();
    if (name.isEmpty()) {
      throw new WatchException(start, "\"@\" stands before the name of a set: @troop-words");
    }
    return new SetToken(start, name);
  }

  private WatchToken word(int start) throws WatchException {
    String word = cursor.word();
    if (cursor.follows(':')) return field(start, word);
    if (cursor.follows('/')) return counting(start, word);
    if (cursor.follows('*')) return prefix(start, word);
    if (word.isEmpty()) throw unexpected(start);
    if (word.length() > 1 && word.charAt(0) == '-') {
      throw new WatchException(
          start, "\"-\" excludes nothing here; write AND NOT " + word.substring(1));
    }
    return switch (word) {
      case "AND", "OR", "NOT" -> new Operator(start, word);
      case "NEAR", "BEFORE" ->
          throw new WatchException(start, word + " needs a distance in words: " + word + "/8");
      default -> new WordToken(start, word);
    };
  }

  private WatchToken field(int start, String name) throws WatchException {
    if (name.equals("figure")) return new FigureLexer(cursor).figure(start);
    if (FIELDS.contains(name)) return new FieldToken(start, name);
    String hint =
        Slips.field(name)
            .map(meant -> "; write " + meant + (meant.startsWith("@") ? "" : ":"))
            .orElseGet(() -> Spelling.hint(name, FIELDS));
    throw new WatchException(start, "unknown field \"" + name + ":\"" + hint);
  }

  private WatchToken counting(int start, String operator) throws WatchException {
    int digits = cursor.offset();
    String number = cursor.word();
    return switch (operator) {
      case "NEAR", "BEFORE" ->
          new PairOperator(
              start,
              operator.equals("BEFORE"),
              number(digits, "the distance of " + operator, number, 0, Bounds.NEAR_DISTANCE));
      case "atleast" ->
          new AtLeastToken(
              start, number(digits, "the number of atleast", number, 1, Bounds.AT_LEAST));
      default -> throw unknownOperator(start, operator, number);
    };
  }

  private static WatchException unknownOperator(int start, String operator, String number) {
    String lower = operator.toLowerCase(java.util.Locale.ROOT);
    Optional<String> meant =
        lower.equals("atleast") ? Optional.of("atleast/" + number) : Slips.pair(operator, number);
    String hint =
        meant
            .map(write -> "; write " + write)
            .or(() ->
                Spelling.nearest(operator, List.of("NEAR", "BEFORE", "atleast"))
                    .map(near -> "; did you mean \"" + near + "/" + number + "\"?"))
            .orElse(
                "; known are " + String.join(", ", OPERATORS) + "; what holds a / needs quotes");
    return new WatchException(start, "unknown operator \"" + operator + "/\"" + hint);
  }

  private static int number(int offset, String what, String written, int least, int most)
      throws WatchException {
    boolean digits =
        !written.isEmpty() && written.length() <= 4 && written.chars().allMatch(Cursor::isDigit);
    int number = digits ? Integer.parseInt(written) : -1;
    if (number >= least && number <= most) return number;
    throw new WatchException(
        offset, what + " is from " + least + " to " + most + ", was \"" + written + '"');
  }

  private WatchToken prefix(int start, String stem) throws WatchException {
    if (cursor.atWordCharacter()) {
      throw new WatchException(cursor.offset() - 1, "an asterisk stands only at the end of a word");
    }
    int least =
        stem.isEmpty() || Scripts.isAlphabetic(stem.codePointAt(0)) ? Bounds.PREFIX_CHARACTERS : 1;
    if (stem.codePointCount(0, stem.length()) < least) {
      throw new WatchException(
          start, "a prefix has at least " + least + " letters before its *, was \"" + stem + "*\"");
    }
    return new PrefixToken(start, stem);
  }

  private WatchException unexpected(int start) {
    String character = cursor.character();
    String hint =
        character.equals("~")
            ? "write a NEAR/5 b for words that stand close"
            : Slips.joint(character)
                .map(meant -> "write " + meant)
                .orElse("put what holds it in quotes");
    return new WatchException(start, "unexpected character \"" + character + "\"; " + hint);
  }
}
