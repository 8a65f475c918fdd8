package io.wirewatch.rules.language;

import io.wirewatch.rules.language.WatchToken.AtLeastToken;
import io.wirewatch.rules.language.WatchToken.Close;
import io.wirewatch.rules.language.WatchToken.Comma;
import io.wirewatch.rules.language.WatchToken.End;
import io.wirewatch.rules.language.WatchToken.ExactToken;
import io.wirewatch.rules.language.WatchToken.FieldToken;
import io.wirewatch.rules.language.WatchToken.FigureToken;
import io.wirewatch.rules.language.WatchToken.Open;
import io.wirewatch.rules.language.WatchToken.Operator;
import io.wirewatch.rules.language.WatchToken.PairOperator;
import io.wirewatch.rules.language.WatchToken.PhraseToken;
import io.wirewatch.rules.language.WatchToken.PrefixToken;
import io.wirewatch.rules.language.WatchToken.SetToken;
import io.wirewatch.rules.language.WatchToken.WordToken;
import io.wirewatch.rules.model.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a watch expression by recursive descent:
///
/// ```
/// any     = all { "OR" all }
/// all     = negated { "AND" negated }
/// negated = "NOT" negated | pair
/// pair    = primary [ ( "NEAR/n" | "BEFORE/n" ) primary ]
/// primary = word | "=" word | word "*" | phrase | "@" name | "(" any ")"
///         | "atleast/n" "(" any { "," any } ")"
///         | ( "title:" | "lead:" | "added:" ) primary
///         | ( "entity:" | "person:" | "org:" | "place:" | "source:" | "keyword:" | "story:" |
///             "lang:" ) ( name | "(" name { "OR" name } ")" )
///         | "figure:" [ name ] [ ( "<" | "<=" | "=" | ">=" | ">" ) number ]
/// ```
final class WatchParser {
  private final TokenCursor tokens;
  private final SetMeanings sets;
  private final Terms terms = new Terms();
  private int depth;

  private WatchParser(List<WatchToken> tokens, SetMeanings sets) {
    this.tokens = new TokenCursor(tokens);
    this.sets = sets;
  }

  /// Reads a watch or a step: it must ask for something.
  static Watch.Reading parse(String text, SetMeanings sets) {
    return parse(text, sets, true);
  }

  /// Reads what a set means: it may be all exclusions.
  static Watch.Reading parseSet(String text, SetMeanings sets) {
    return parse(text, sets, false);
  }

  private static Watch.Reading parse(String text, SetMeanings sets, boolean asking) {
    try {
      return new Watch.Understood(new WatchParser(WatchLexer.tokens(text), sets).whole(asking));
    } catch (WatchException error) {
      return error.misunderstood();
    }
  }

  private Expression whole(boolean asking) throws WatchException {
    if (tokens.peek() instanceof End end) {
      throw new WatchException(end.offset(), "the watch is empty");
    }
    int start = tokens.peek().offset();
    Expression expression = any();
    if (!(tokens.peek() instanceof End)) throw Joints.missing(tokens.peek());
    if (asking && !Meaning.asksForSomething(expression)) {
      throw new WatchException(
          start, "the watch must ask for something: NOT stands beside what is asked for, by AND");
    }
    Optional<String> dear = Cost.refusal(expression);
    if (dear.isPresent()) throw new WatchException(start, dear.get());
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
    while (tokens.pass(operator)) operands.add(operand.read());
    return operands.size() == 1 ? operands.getFirst() : join.apply(operands);
  }

  private Expression negated() throws WatchException {
    WatchToken start = tokens.peek();
    if (!tokens.pass("NOT")) return pair();
    deeper(start);
    Expression operand = negated();
    depth--;
    return new Expression.Not(operand);
  }

  private Expression pair() throws WatchException {
    int start = tokens.peek().offset();
    Expression left = primary();
    if (!(tokens.peek() instanceof PairOperator operator)) return left;
    Expression.Placed first = placed(left, operator, start);
    tokens.next();
    int second = tokens.peek().offset();
    Expression.Placed then = placed(primary(), operator, second);
    if (tokens.peek() instanceof PairOperator another) {
      throw new WatchException(
          another.offset(),
          another.shown() + " joins two operands: join pairs of them by AND, or write a phrase");
    }
    return operator.ordered()
        ? new Expression.Before(first, then, operator.distance())
        : new Expression.Near(first, then, operator.distance());
  }

  private static Expression.Placed placed(Expression operand, PairOperator operator, int offset)
      throws WatchException {
    return Meaning.placed(operand)
        .orElseThrow(() ->
            new WatchException(
                offset,
                (operator.ordered() ? "BEFORE" : "NEAR")
                    + " takes words, prefixes, phrases and sets of such, or several of them in"
                    + " (... OR ...)"));
  }

  /// Also what a field that holds in a part of the article takes.
  Expression primary() throws WatchException {
    WatchToken token = tokens.peek();
    return switch (token) {
      case WordToken word -> terms.word(tokens.passed(word));
      case ExactToken exact -> terms.exact(tokens.passed(exact));
      case PhraseToken phrase -> terms.phrase(tokens.passed(phrase));
      case PrefixToken prefix -> terms.prefix(tokens.passed(prefix));
      case SetToken set -> set(tokens.passed(set));
      case Open open -> group(tokens.passed(open));
      case AtLeastToken some -> atLeast(tokens.passed(some));
      case FieldToken field -> new FieldParser(tokens, terms, this).field(tokens.passed(field));
      case FigureToken figure -> figure(tokens.passed(figure));
      case Operator _, PairOperator _, Close _, Comma _, End _ -> throw Joints.operand(token);
    };
  }

  private Expression set(SetToken set) throws WatchException {
    terms.count(set, set.name());
    return sets.meaning(set);
  }

  private Expression figure(FigureToken figure) throws WatchException {
    if (figure.counted().isPresent()) terms.count(figure, figure.counted().get());
    return new Expression.States(figure.counted().map(Expression.Counted::new), figure.bound());
  }

  private Expression group(Open open) throws WatchException {
    deeper(open);
    Expression inner = any();
    close(open);
    return inner;
  }

  private void close(Open open) throws WatchException {
    if (tokens.peek() instanceof End) {
      throw new WatchException(open.offset(), "this parenthesis is never closed");
    }
    if (!(tokens.peek() instanceof Close)) throw Joints.missing(tokens.peek());
    tokens.next();
    depth--;
  }

  private Expression atLeast(AtLeastToken some) throws WatchException {
    if (!(tokens.peek() instanceof Open open)) {
      throw new WatchException(
          tokens.peek().offset(),
          "atleast/n takes a list in parentheses: atleast/2(a, b, c), or one thing that must stand"
              + " n times: atleast/2(a)");
    }
    deeper(tokens.passed(open));
    List<Expression> operands = new ArrayList<>(List.of(any()));
    while (tokens.peek() instanceof Comma comma) {
      tokens.passed(comma);
      operands.add(any());
    }
    close(open);
    if (operands.size() == 1) return times(some, operands.getFirst());
    if (some.least() > operands.size()) {
      throw new WatchException(
          some.offset(), "at least " + some.least() + " of " + operands.size() + " can never hold");
    }
    return new Expression.AtLeast(some.least(), operands);
  }

  private static Expression times(AtLeastToken some, Expression operand) throws WatchException {
    return Meaning.placed(operand)
        .map(placed -> new Expression.Times(some.least(), placed))
        .orElseThrow(() ->
            new WatchException(
                some.offset(),
                "atleast/n of one thing counts its places: a word, a prefix, a phrase or (a OR b);"
                    + " commas part several"));
  }

  /// Enters a nesting.
  void deeper(WatchToken token) throws WatchException {
    if (++depth > Bounds.DEPTH) {
      throw new WatchException(
          token.offset(), "the watch is nested deeper than " + Bounds.DEPTH + " levels");
    }
  }

  /// Leaves a nesting.
  void shallower() {
    depth--;
  }

  /// Reads one operand.
  private interface Operand {
    Expression read() throws WatchException;
  }
}
