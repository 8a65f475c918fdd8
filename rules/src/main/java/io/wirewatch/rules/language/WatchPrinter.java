package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.And;
import io.wirewatch.rules.model.Expression.AnyOf;
import io.wirewatch.rules.model.Expression.AtLeast;
import io.wirewatch.rules.model.Expression.Attributed;
import io.wirewatch.rules.model.Expression.Before;
import io.wirewatch.rules.model.Expression.Bound;
import io.wirewatch.rules.model.Expression.Exact;
import io.wirewatch.rules.model.Expression.From;
import io.wirewatch.rules.model.Expression.HasKeyword;
import io.wirewatch.rules.model.Expression.InLanguage;
import io.wirewatch.rules.model.Expression.InStory;
import io.wirewatch.rules.model.Expression.Kind;
import io.wirewatch.rules.model.Expression.Manner;
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

/// Writes an expression in its canonical spelling.
///
/// @param expanded whether a named set is written as what it means
record WatchPrinter(boolean expanded) {

  String print(Expression expression) {
    return switch (expression) {
      case Word word -> named(word.text());
      case Term term -> term(term);
      case Phrase phrase ->
          quoted(phrase.terms().stream().map(this::term).collect(Collectors.joining(" ")));
      case AnyOf any -> joined(any.alternatives(), " OR ", Binding.AND);
      case PlacedSet set -> set(set.name(), set.meaning());
      case NamedSet set -> set(set.name(), set.meaning());
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
              + states.bound().map(this::bound).orElse("");
      case Attributed attributed ->
          field(attributed.manner())
              + named(attributed.speaker())
              + attributed.said().map(words -> " THAT " + inner(words, Binding.PRIMARY)).orElse("");
    };
  }

  private String set(String name, Expression meaning) {
    return expanded ? print(meaning) : "@" + name;
  }

  private String term(Term term) {
    return switch (term) {
      case Word word -> word.text();
      case Exact exact -> "=" + exact.text();
      case Prefix prefix -> prefix.stem() + "*";
    };
  }

  private String pair(Expression left, String operator, Expression right) {
    return inner(left, Binding.PRIMARY) + " " + operator + " " + inner(right, Binding.PRIMARY);
  }

  private String call(int least, String operands) {
    return "atleast/" + least + "(" + operands + ")";
  }

  private String field(Kind kind) {
    return switch (kind) {
      case ANY -> "entity:";
      case PERSON -> "person:";
      case ORGANIZATION -> "org:";
      case PLACE -> "place:";
    };
  }

  private String field(Manner manner) {
    return switch (manner) {
      case SAID -> "said-by:";
      case CONFIRMED -> "confirmed-by:";
      case DENIED -> "denied-by:";
    };
  }

  private String bound(Bound bound) {
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

  private String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private String joined(List<? extends Expression> operands, String operator, Binding least) {
    return operands.stream()
        .map(operand -> inner(operand, least))
        .collect(Collectors.joining(operator));
  }

  /// The operand, in parentheses where it binds less tightly than its place asks for.
  private String inner(Expression operand, Binding least) {
    String printed = print(operand);
    return binding(operand).compareTo(least) < 0 ? "(" + printed + ")" : printed;
  }

  private String named(String name) {
    return WatchLexer.isWord(name) ? name : quoted(name);
  }

  private String quoted(String text) {
    return '"' + text + '"';
  }

  private Binding binding(Expression expression) {
    return switch (expression) {
      case PlacedSet set when expanded -> binding(set.meaning());
      case NamedSet set when expanded -> binding(set.meaning());
      default -> Binding.of(expression);
    };
  }

  enum Binding {
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
            States _,
            Attributed _ ->
            PRIMARY;
      };
    }
  }
}
