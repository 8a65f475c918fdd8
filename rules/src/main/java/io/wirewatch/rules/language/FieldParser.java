package io.wirewatch.rules.language;

import io.wirewatch.rules.language.WatchToken.Close;
import io.wirewatch.rules.language.WatchToken.FieldToken;
import io.wirewatch.rules.language.WatchToken.Open;
import io.wirewatch.rules.language.WatchToken.PhraseToken;
import io.wirewatch.rules.language.WatchToken.SetToken;
import io.wirewatch.rules.language.WatchToken.WordToken;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.Kind;
import io.wirewatch.rules.model.Expression.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads what a field asks for.
final class FieldParser {
  private static final String A_NAME = "a name, or several in parentheses: ";
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "entity", A_NAME + "entity:NATO, entity:(NATO OR \"European Union\")",
          "person", A_NAME + "person:\"Anna Kovac\"",
          "org", A_NAME + "org:NATO",
          "place", A_NAME + "place:\"North Korea\"",
          "source", A_NAME + "source:example.com",
          "keyword", A_NAME + "keyword:\"interest rate\"",
          "story", "the id of a story: story:4f2a",
          "lang", "a language: lang:en, lang:(de OR fr)");

  private final TokenCursor tokens;
  private final Terms terms;
  private final WatchParser parser;

  FieldParser(TokenCursor tokens, Terms terms, WatchParser parser) {
    this.tokens = tokens;
    this.terms = terms;
    this.parser = parser;
  }

  /// @param field one of [WatchLexer#FIELDS] but `figure`, passed over
  Expression field(FieldToken field) throws WatchException {
    return switch (field.name()) {
      case "title" -> within(field, Scope.TITLE);
      case "lead" -> within(field, Scope.LEAD);
      case "added" -> within(field, Scope.ADDED);
      case "entity" -> names(field, (_, name) -> new Expression.Names(Kind.ANY, name));
      case "person" -> names(field, (_, name) -> new Expression.Names(Kind.PERSON, name));
      case "org" -> names(field, (_, name) -> new Expression.Names(Kind.ORGANIZATION, name));
      case "place" -> names(field, (_, name) -> new Expression.Names(Kind.PLACE, name));
      case "source" -> names(field, (_, name) -> new Expression.From(name));
      case "keyword" -> names(field, (_, name) -> new Expression.HasKeyword(name));
      case "story" -> names(field, (_, name) -> new Expression.InStory(name));
      case "lang" -> names(field, FieldParser::language);
      default -> throw new IllegalStateException(field.name());
    };
  }

  private Expression within(FieldToken field, Scope scope) throws WatchException {
    parser.deeper(field);
    int start = tokens.peek().offset();
    Expression operand = parser.primary();
    parser.shallower();
    String name = field.name() + ":";
    if (Meaning.namesField(operand)) {
      throw new WatchException(start, "a field does not stand inside " + name);
    }
    if (!Meaning.asksForSomething(operand)) {
      throw new WatchException(start, name + " must ask for something; write NOT before " + name);
    }
    return new Expression.Within(scope, operand);
  }

  /// One name, or several in parentheses with OR between them.
  private Expression names(FieldToken field, Name made) throws WatchException {
    if (!(tokens.peek() instanceof Open open)) return name(field, made);
    tokens.passed(open);
    List<Expression> alternatives = new ArrayList<>(List.of(name(field, made)));
    while (tokens.pass("OR")) alternatives.add(name(field, made));
    if (!(tokens.peek() instanceof Close close)) {
      throw new WatchException(
          tokens.peek().offset(),
          "expected OR or \")\" between the names of "
              + field.name()
              + ":, found "
              + tokens.peek().shown());
    }
    tokens.passed(close);
    return alternatives.size() == 1 ? alternatives.getFirst() : new Expression.Or(alternatives);
  }

  private Expression name(FieldToken field, Name made) throws WatchException {
    WatchToken token = tokens.peek();
    return switch (token) {
      case WordToken word -> made.of(counted(tokens.passed(word), word.text()), word.text());
      case PhraseToken phrase ->
          made.of(counted(tokens.passed(phrase), phrase.text()), phrase.text());
      case SetToken set ->
          throw new WatchException(
              set.offset(),
              field.name()
                  + ": takes names, not sets; a set may hold "
                  + field.name()
                  + ":(A OR B) and stands by itself: @"
                  + set.name());
      default ->
          throw new WatchException(
              token.offset(),
              field.name() + ": takes " + EXAMPLES.get(field.name()) + ", found " + token.shown());
    };
  }

  private WatchToken counted(WatchToken token, String name) throws WatchException {
    terms.count(token, name);
    return token;
  }

  private static Expression language(WatchToken token, String tag) throws WatchException {
    return switch (Languages.of(tag)) {
      case Languages.Known(String known) -> new Expression.InLanguage(known);
      case Languages.Unknown(String hint) -> throw new WatchException(token.offset(), hint);
    };
  }

  /// Makes an expression of a name.
  private interface Name {
    Expression of(WatchToken token, String name) throws WatchException;
  }
}
