package io.wirewatch.rules.language;

import io.wirewatch.rules.language.WatchToken.Close;
import io.wirewatch.rules.language.WatchToken.FieldToken;
import io.wirewatch.rules.language.WatchToken.Open;
import io.wirewatch.rules.language.WatchToken.PhraseToken;
import io.wirewatch.rules.language.WatchToken.SetToken;
import io.wirewatch.rules.language.WatchToken.WordToken;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.Attributed;
import io.wirewatch.rules.model.Expression.Kind;
import io.wirewatch.rules.model.Expression.Manner;
import io.wirewatch.rules.model.Expression.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a field asks for.
final class FieldParser {
  private static final String A_NAME = "a name, or several in parentheses: ";
  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("entity", A_NAME + "entity:NATO, entity:(NATO OR \"European Union\")"),
          Map.entry("person", A_NAME + "person:\"Anna Kovac\""),
          Map.entry("org", A_NAME + "org:NATO"),
          Map.entry("place", A_NAME + "place:\"North Korea\""),
          Map.entry("source", A_NAME + "source:example.com"),
          Map.entry("keyword", A_NAME + "keyword:\"interest rate\""),
          Map.entry("story", "the id of a story: story:4f2a"),
          Map.entry("lang", "a language: lang:en, lang:(de OR fr)"),
          Map.entry("said-by", A_NAME + "said-by:\"Anna Kovac\", said-by:(NATO OR ministry)"),
          Map.entry("confirmed-by", A_NAME + "confirmed-by:(NATO OR \"foreign ministry\")"),
          Map.entry("denied-by", A_NAME + "denied-by:Kremlin"));

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
      case "said-by" -> attributed(field, Manner.SAID);
      case "confirmed-by" -> attributed(field, Manner.CONFIRMED);
      case "denied-by" -> attributed(field, Manner.DENIED);
      default -> throw new IllegalStateException(field.name());
    };
  }

  private Expression within(FieldToken field, Scope scope) throws WatchException {
    return new Expression.Within(scope, operand(field, field.name() + ":"));
  }

  /// Speakers, and behind THAT what holds in the words of the claim.
  private Expression attributed(FieldToken field, Manner manner) throws WatchException {
    Expression speakers = names(field, (_, name) -> new Attributed(manner, name, Optional.empty()));
    if (!(tokens.peek() instanceof WordToken that && that.text().equals("THAT"))) return speakers;
    tokens.passed(tokens.peek());
    Optional<Expression> said = Optional.of(operand(field, "THAT"));
    return speakers instanceof Expression.Or several
        ? new Expression.Or(several.operands().stream().map(one -> saying(one, said)).toList())
        : saying(speakers, said);
  }

  private static Expression saying(Expression speaker, Optional<Expression> said) {
    return speaker instanceof Attributed one
        ? new Attributed(one.manner(), one.speaker(), said)
        : speaker;
  }

  /// What holds in a part of the article.
  private Expression operand(FieldToken field, String name) throws WatchException {
    parser.deeper(field);
    int start = tokens.peek().offset();
    Expression operand = parser.primary();
    parser.shallower();
    if (Meaning.namesField(operand)) {
      throw new WatchException(start, "a field does not stand inside " + name);
    }
    if (!Meaning.asksForSomething(operand)) {
      throw new WatchException(start, name + " must ask for something; write NOT before " + name);
    }
    return operand;
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
