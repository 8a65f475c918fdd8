package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.And;
import io.wirewatch.rules.model.Expression.InTitle;
import io.wirewatch.rules.model.Expression.NamesEntity;
import io.wirewatch.rules.model.Expression.Near;
import io.wirewatch.rules.model.Expression.Not;
import io.wirewatch.rules.model.Expression.Or;
import io.wirewatch.rules.model.Expression.Phrase;
import io.wirewatch.rules.model.Expression.Prefix;
import io.wirewatch.rules.model.Expression.Word;
import java.util.List;
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
      case Word word -> word.text();
      case Phrase phrase -> quoted(phrase.text());
      case Prefix prefix -> prefix.stem() + "*";
      case NamesEntity named -> "entity:" + nameOf(named);
      case InTitle title -> "title:" + inner(title.operand(), Binding.PRIMARY);
      case Near near ->
          inner(near.left(), Binding.PRIMARY)
              + " NEAR/"
              + near.distance()
              + " "
              + inner(near.right(), Binding.PRIMARY);
      case Not not -> "NOT " + inner(not.operand(), Binding.NOT);
      case And and -> joined(and.operands(), " AND ", Binding.NOT);
      case Or or -> joined(or.operands(), " OR ", Binding.AND);
    };
  }

  private static String joined(List<Expression> operands, String operator, Binding least) {
    return operands.stream()
        .map(operand -> inner(operand, least))
        .collect(Collectors.joining(operator));
  }

  /// The operand, in parentheses where it binds less tightly than its place asks for.
  private static String inner(Expression operand, Binding least) {
    String printed = print(operand);
    return Binding.of(operand).compareTo(least) < 0 ? "(" + printed + ")" : printed;
  }

  private static String nameOf(NamesEntity named) {
    boolean plain = named.name().codePoints().allMatch(WatchLexer::isWordCharacter);
    return plain ? named.name() : quoted(named.name());
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
        case Or _ -> OR;
        case And _ -> AND;
        case Not _ -> NOT;
        case Near _ -> NEAR;
        case Word _, Phrase _, Prefix _, NamesEntity _, InTitle _ -> PRIMARY;
      };
    }
  }
}
