package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.And;
import io.wirewatch.rules.model.Expression.AnyOf;
import io.wirewatch.rules.model.Expression.AtLeast;
import io.wirewatch.rules.model.Expression.Attributed;
import io.wirewatch.rules.model.Expression.Before;
import io.wirewatch.rules.model.Expression.From;
import io.wirewatch.rules.model.Expression.HasKeyword;
import io.wirewatch.rules.model.Expression.InLanguage;
import io.wirewatch.rules.model.Expression.InStory;
import io.wirewatch.rules.model.Expression.NamedSet;
import io.wirewatch.rules.model.Expression.Names;
import io.wirewatch.rules.model.Expression.Near;
import io.wirewatch.rules.model.Expression.Not;
import io.wirewatch.rules.model.Expression.Or;
import io.wirewatch.rules.model.Expression.Placed;
import io.wirewatch.rules.model.Expression.States;
import io.wirewatch.rules.model.Expression.Times;
import io.wirewatch.rules.model.Expression.Within;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What may stand where in a watch.
final class Meaning {
  private Meaning() {}

  /// Whether whatever the expression matches holds at least one thing that the expression names. An
  /// expression that does not would match nearly every article.
  static boolean asksForSomething(Expression expression) {
    return switch (expression) {
      case Placed _, Near _, Before _, Times _, Names _, HasKeyword _, InStory _, States _ -> true;
      case Attributed _ -> true;
      case Not _, From _, InLanguage _ -> false;
      case Within within -> asksForSomething(within.operand());
      case NamedSet set -> asksForSomething(set.meaning());
      case And and -> and.operands().stream().anyMatch(Meaning::asksForSomething);
      case Or or -> or.operands().stream().allMatch(Meaning::asksForSomething);
      case AtLeast some ->
          some.operands().stream().filter(each -> !asksForSomething(each)).count() < some.least();
    };
  }

  /// Whether a field stands anywhere in the expression.
  static boolean namesField(Expression expression) {
    return switch (expression) {
      case Within _, Names _, From _, InLanguage _, HasKeyword _, InStory _, States _ -> true;
      case Attributed _ -> true;
      case Placed _, Near _, Before _, Times _ -> false;
      case NamedSet set -> namesField(set.meaning());
      case Not not -> namesField(not.operand());
      case And and -> and.operands().stream().anyMatch(Meaning::namesField);
      case Or or -> or.operands().stream().anyMatch(Meaning::namesField);
      case AtLeast some -> some.operands().stream().anyMatch(Meaning::namesField);
    };
  }

  /// The expression as something with places that words can be counted between; empty where it has
  /// none.
  static Optional<Placed> placed(Expression expression) {
    return switch (expression) {
      case Placed placed -> Optional.of(placed);
      case Or or -> alternatives(or);
      case Near _,
          Before _,
          And _,
          Not _,
          AtLeast _,
          Times _,
          NamedSet _,
          Within _,
          Names _,
          From _,
          InLanguage _,
          HasKeyword _,
          InStory _,
          States _,
          Attributed _ ->
          Optional.empty();
    };
  }

  private static Optional<Placed> alternatives(Or or) {
    List<Placed> alternatives = new ArrayList<>();
    for (Expression each : or.operands()) {
      Optional<Placed> placed = placed(each);
      if (placed.isEmpty()) return Optional.empty();
      alternatives.add(placed.get());
    }
    return Optional.of(new AnyOf(alternatives));
  }
}
