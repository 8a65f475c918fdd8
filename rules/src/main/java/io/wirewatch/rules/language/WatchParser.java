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
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Reads a watch expression by recursive descent:
///
/// ```
/// any     = all { "OR" all }
/// all     = negated { "AND" negated }
/// negated = "NOT" negated | near
/// near    = primary [ "NEAR/n" primary ]
/// primary = word | prefix | phrase | "(" any ")" | "entity:" name | "title:" primary
/// ```
final class WatchParser {
  private final List<WatchToken> tokens;
  private int cursor;
  private int terms;
  private int depth;

  private WatchParser(List<WatchToken> tokens) {
    this.tokens = tokens;
  }

  static Watch.Reading parse(String text) {
    try {
      return new Watch.Understood(new WatchParser(WatchLexer.tokens(text)).whole());
    } catch (WatchException error) {
      return error.misunderstood();
    }
  }

  private Expression whole() throws WatchException {
    if (peek() instanceof End end) throw new WatchException(end.offset(), "the watch is empty");
    int start = peek().offset();
    Expression expression = any();
    if (!(peek() instanceof End)) throw notJoined();
    if (!Meaning.asksForSomething(expression)) {
      throw new WatchException(
          start, "the watch must ask for something: NOT stands beside what is asked for, by AND");
    }
    return expression;
  }

  private Expression any() throws WatchException {
    return joined("OR", this::all, Expression.Or::new);
  }

  private Expression all() throws WatchException {
    return joined("AND", this::negated, Expression.And::new);
  }

  private Expression joined(
      String operator, Operand operand, Function<List<Expression>, Expression> join)
      throws WatchException {
    List<Expression> operands = new ArrayList<>(List.of(operand.read()));
    while (isOperator(operator)) {
      cursor++;
      operands.add(operand.read());
    }
    return operands.size() == 1 ? operands.getFirst() : join.apply(operands);
  }

  private Expression negated() throws WatchException {
    if (!isOperator("NOT")) return near();
    deeper(peek());
    cursor++;
    Expression operand = negated();
    depth--;
    return new Expression.Not(operand);
  }

  private Expression near() throws WatchException {
    int start = peek().offset();
    Expression left = primary();
    if (!(peek() instanceof NearOperator near)) return left;
    Expression.Placed placedLeft = placed(left, start);
    cursor++;
    int rightStart = peek().offset();
    Expression.Placed placedRight = placed(primary(), rightStart);
    if (peek() instanceof NearOperator second) {
      throw new WatchException(
          second.offset(), "NEAR joins two operands: join pairs of them by AND");
    }
    return new Expression.Near(placedLeft, placedRight, near.distance());
  }

  private static Expression.Placed placed(Expression operand, int offset) throws WatchException {
    return switch (operand) {
      case Expression.Placed placed -> placed;
      case Expression.Or or -> {
        List<Expression.Placed> alternatives = new ArrayList<>();
        for (Expression each : or.operands()) alternatives.add(placed(each, offset));
        yield new Expression.AnyOf(alternatives);
      }
      default ->
          throw new WatchException(
              offset, "NEAR takes words, prefixes and phrases, or several of them in (... OR ...)");
    };
  }

  private Expression primary() throws WatchException {
    WatchToken token = peek();
    cursor++;
    return switch (token) {
      case WordToken word -> counted(word, new Expression.Word(word.text()));
      case PhraseToken phrase -> counted(phrase, phrase(phrase.text()));
      case PrefixToken prefix -> prefix(prefix);
      case Open open -> group(open);
      case FieldToken field -> field(field);
      case Operator _, NearOperator _, Close _, End _ -> {
        cursor--;
        throw expected(token);
      }
    };
  }

  private static Expression phrase(String text) {
    return new Expression.Phrase(
        Arrays.stream(text.split(" ")).<Expression.Term>map(Expression.Word::new).toList());
  }

  private static WatchException expected(WatchToken found) {
    return new WatchException(
        found.offset(),
        "expected a word, a \"phrase\", a prefix*, a field or \"(\", found " + found.shown());
  }

  private Expression prefix(PrefixToken prefix) throws WatchException {
    if (Tokens.of(prefix.stem()).count() != 1) {
      throw new WatchException(
          prefix.offset(), "a prefix is one word without hyphens, was " + prefix.shown());
    }
    return counted(prefix, new Expression.Prefix(prefix.stem()));
  }

  private Expression counted(WatchToken token, Expression expression) throws WatchException {
    int words = Tokens.of(token.shown()).count();
    if (words == 0) {
      throw new WatchException(token.offset(), token.shown() + " has no letter or digit");
    }
    terms += words;
    if (terms > Bounds.TERMS) {
      throw new WatchException(
          token.offset(), "a watch has at most " + Bounds.TERMS + " words, this is one more");
    }
    return expression;
  }

  private Expression group(Open open) throws WatchException {
    deeper(open);
    Expression inner = any();
    if (peek() instanceof End) {
      throw new WatchException(open.offset(), "this parenthesis is never closed");
    }
    if (!(peek() instanceof Close)) throw notJoined();
    cursor++;
    depth--;
    return inner;
  }

  private Expression field(FieldToken field) throws WatchException {
    return switch (field.name()) {
      case "entity" -> entity();
      default -> title(field);
    };
  }

  private Expression entity() throws WatchException {
    WatchToken name = peek();
    cursor++;
    return switch (name) {
      case WordToken word -> counted(word, new Expression.Names(Expression.Kind.ANY, word.text()));
      case PhraseToken phrase ->
          counted(phrase, new Expression.Names(Expression.Kind.ANY, phrase.text()));
      case PrefixToken _, Open _, Close _, Operator _, NearOperator _, FieldToken _, End _ ->
          throw new WatchException(
              name.offset(), "entity: takes a name: entity:NATO or entity:\"North Korea\"");
    };
  }

  private Expression title(FieldToken field) throws WatchException {
    deeper(field);
    int start = peek().offset();
    Expression operand = primary();
    depth--;
    if (Meaning.namesField(operand)) {
      throw new WatchException(start, "a field does not stand inside title:");
    }
    if (!Meaning.asksForSomething(operand)) {
      throw new WatchException(start, "title: must ask for something; write NOT before title:");
    }
    return new Expression.Within(Expression.Scope.TITLE, operand);
  }

  private void deeper(WatchToken token) throws WatchException {
    if (++depth > Bounds.DEPTH) {
      throw new WatchException(
          token.offset(), "the watch is nested deeper than " + Bounds.DEPTH + " levels");
    }
  }

  /// What stands where an operator or the end should.
  private WatchException notJoined() {
    WatchToken found = peek();
    return new WatchException(
        found.offset(),
        switch (found) {
          case Close _ -> "this parenthesis was never opened";
          case WordToken word when isLowerCaseOperator(word.text()) ->
              "operators are written in capitals: " + word.text().toUpperCase(Locale.ROOT);
          case Operator not ->
              "expected AND, OR or NEAR/n before " + not.shown() + "; write AND " + not.shown();
          case WordToken _,
              PrefixToken _,
              PhraseToken _,
              FieldToken _,
              Open _,
              NearOperator _,
              End _ ->
              "expected AND, OR or NEAR/n before "
                  + found.shown()
                  + "; write AND if both are asked for, quotes if it is a phrase";
        });
  }

  private static boolean isLowerCaseOperator(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "AND", "OR", "NOT" -> true;
      default -> false;
    };
  }

  private boolean isOperator(String name) {
    return peek() instanceof Operator operator && operator.name().equals(name);
  }

  private WatchToken peek() {
    return tokens.get(cursor);
  }

  /// Reads one operand.
  private interface Operand {
    Expression read() throws WatchException;
  }
}
