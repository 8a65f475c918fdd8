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

/// What may stand where in a watch.
final class Meaning {
  private Meaning() {}

  /// Whether whatever the expression matches holds at least one thing that the expression names. An
  /// expression that does not would match nearly every article.
  static boolean asksForSomething(Expression expression) {
    return switch (expression) {
      case Word _, Phrase _, Prefix _, Near _, NamesEntity _ -> true;
      case Not _ -> false;
      case InTitle title -> asksForSomething(title.operand());
      case And and -> and.operands().stream().anyMatch(Meaning::asksForSomething);
      case Or or -> or.operands().stream().allMatch(Meaning::asksForSomething);
    };
  }

  /// Whether the expression holds at places between which words can be counted.
  static boolean isPlaced(Expression expression) {
    return switch (expression) {
      case Word _, Phrase _, Prefix _ -> true;
      case Or or -> or.operands().stream().allMatch(Meaning::isPlaced);
      case And _, Not _, Near _, InTitle _, NamesEntity _ -> false;
    };
  }

  /// Whether a field stands anywhere in the expression.
  static boolean namesField(Expression expression) {
    return switch (expression) {
      case InTitle _, NamesEntity _ -> true;
      case Word _, Phrase _, Prefix _, Near _ -> false;
      case Not not -> namesField(not.operand());
      case And and -> and.operands().stream().anyMatch(Meaning::namesField);
      case Or or -> or.operands().stream().anyMatch(Meaning::namesField);
    };
  }
}
