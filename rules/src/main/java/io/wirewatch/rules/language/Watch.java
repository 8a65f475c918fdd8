package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.And;
import io.wirewatch.rules.model.Expression.AnyOf;
import io.wirewatch.rules.model.Expression.AtLeast;
import io.wirewatch.rules.model.Expression.Before;
import io.wirewatch.rules.model.Expression.Bound;
import io.wirewatch.rules.model.Expression.Exact;
import io.wirewatch.rules.model.Expression.From;
import io.wirewatch.rules.model.Expression.HasKeyword;
import io.wirewatch.rules.model.Expression.InLanguage;
import io.wirewatch.rules.model.Expression.InStory;
import io.wirewatch.rules.model.Expression.Kind;
import io.wirewatch.rules.model.Expression.NamedSet;
import io.wirewatch.rules.model.Expression.Names;
import io.wirewatch.rules.model.Expression.Near;
import io.wirewatch.rules.model.Expression.Not;
import io.wirewatch.rules.model.Expression.Or;
import io.wirewatch.rules.model.Expression.Phrase;
import io.wirewatch.rules.model.Expression.PlacedSet;
import io.wirewatch.rules.model.Expression.Prefix;
import io.wirewatch.rules.model.Expression.States;
import io.wirewatch.rules.model.Expression.Term;
import io.wirewatch.rules.model.Expression.Times;
import io.wirewatch.rules.model.Expression.Within;
import io.wirewatch.rules.model.Expression.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The language of a rule's `watch`, read and written.
///
/// From loosest to tightest: `OR`, `AND`, `NOT`, `NEAR/n`. Operators are upper case. A word is
/// matched with its inflections, `troop*` matches what starts so, `"armed forces"` is a phrase,
/// `entity:Name` a person, body or place that the article names, `title:...` holds in the headline.
public final class Watch {

  /// What an expression's text was read as.
  public sealed interface Reading {}

  /// An expression that means something.
  public record Understood(Expression expression) implements Reading {}

  /// An expression that does not.
  ///
  /// @param offset where, in UTF-16 units of the text; its length when something is missing there
  /// @param message for people to read: what was found, and what is expected instead
  public record Misunderstood(int offset, String message) implements Reading {}

  private Watch() {}

  /// Reads an expression; the first error ends it.
  public static Reading parse(String text) {
    return WatchParser.parse(text);
  }

  /// The expression in its one canonical spelling, which [#parse] reads back as an equal one.
  public static String print(Expression expression) {
    return switch (expression) {
      case Term term -> term(term);
      case Phrase phrase ->
          quoted(phrase.terms().stream().map(Watch::term).collect(Collectors.joining(" ")));
      case AnyOf any -> joined(any.alternatives(), " OR ", Binding.AND);
      case PlacedSet set -> "@" + set.name();
      case NamedSet set -> "@" + set.name();
      case Near near -> pair(near.left(), "NEAR/" + near.distance(), near.right());
      case Before before -> pair(before.first(), "BEFORE/" + before.distance(), before.then());
      case Not not -> "NOT " + inner(not.operand(), Binding.NOT);
      case And and -> joined(and.operands(), " AND ", Binding.NOT);
      case Or or -> joined(or.operands(), " OR ", Binding.AND);
      case AtLeast some -> call(some.least(), joined(some.operands(), ", ", Binding.OR));
      case Times times -> call(times.least(), print(times.operand()));
      case Within within -> lower(within.scope()) + ":" + inner(within.operand(), Binding.PRIMARY);
      case Names names -> field(names.kind()) + named(names.name());
      case From from -> "source:" + named(from.source());
      case InLanguage in -> "lang:" + in.tag();
      case HasKeyword keyword -> "keyword:" + named(keyword.term());
      case InStory story -> "story:" + named(story.id());
      case States states ->
          "figure:"
              + states.counted().map(counted -> named(counted.words())).orElse("")
              + states.bound().map(Watch::bound).orElse("");
    };
  }

  private static String term(Term term) {
    return switch (term) {
      case Word word -> word.text();
      case Exact exact -> "=" + exact.text();
      case Prefix prefix -> prefix.stem() + "*";
    };
  }

  private static String pair(Expression left, String operator, Expression right) {
    return inner(left, Binding.PRIMARY) + " " + operator + " " + inner(right, Binding.PRIMARY);
  }

  private static String call(int least, String operands) {
    return "atleast/" + least + "(" + operands + ")";
  }

  private static String field(Kind kind) {
    return switch (kind) {
      case ANY -> "entity:";
      case PERSON -> "person:";
      case ORGANIZATION -> "org:";
      case PLACE -> "place:";
    };
  }

  private static String bound(Bound bound) {
    String value = BigDecimal.valueOf(bound.value()).stripTrailingZeros().toPlainString();
    return switch (bound.relation()) {
          case LESS -> "<";
          case AT_MOST -> "<=";
          case EQUAL -> "=";
          case AT_LEAST -> ">=";
          case MORE -> ">";
        }
        + value;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String joined(
      List<? extends Expression> operands, String operator, Binding least) {
    return operands.stream()
        .map(operand -> inner(operand, least))
        .collect(Collectors.joining(operator));
  }

  /// The operand, in parentheses where it binds less tightly than its place asks for.
  private static String inner(Expression operand, Binding least) {
    String printed = print(operand);
    return Binding.of(operand).compareTo(least) < 0 ? "(" + printed + ")" : printed;
  }

  private static String named(String name) {
    boolean plain = name.codePoints().allMatch(WatchLexer::isWordCharacter);
    return plain ? name : quoted(name);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private enum Binding {
    OR,
    AND,
    NOT,
    NEAR,
    PRIMARY;

    static Binding of(Expression expression) {
      return switch (expression) {
        case Or _, AnyOf _ -> OR;
        case And _ -> AND;
        case Not _ -> NOT;
        case Near _, Before _ -> NEAR;
        case Term _,
            Phrase _,
            PlacedSet _,
            NamedSet _,
            AtLeast _,
            Times _,
            Within _,
            Names _,
            From _,
            InLanguage _,
            HasKeyword _,
            InStory _,
            States _ ->
            PRIMARY;
      };
    }
  }
}
