package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.And;
import io.wirewatch.rules.model.Expression.AnyOf;
import io.wirewatch.rules.model.Expression.AtLeast;
import io.wirewatch.rules.model.Expression.Attributed;
import io.wirewatch.rules.model.Expression.Before;
import io.wirewatch.rules.model.Expression.Exact;
import io.wirewatch.rules.model.Expression.From;
import io.wirewatch.rules.model.Expression.HasKeyword;
import io.wirewatch.rules.model.Expression.InLanguage;
import io.wirewatch.rules.model.Expression.InStory;
import io.wirewatch.rules.model.Expression.NamedSet;
import io.wirewatch.rules.model.Expression.Names;
import io.wirewatch.rules.model.Expression.Near;
import io.wirewatch.rules.model.Expression.Not;
import io.wirewatch.rules.model.Expression.Or;
import io.wirewatch.rules.model.Expression.Phrase;
import io.wirewatch.rules.model.Expression.PlacedSet;
import io.wirewatch.rules.model.Expression.Prefix;
import io.wirewatch.rules.model.Expression.States;
import io.wirewatch.rules.model.Expression.Times;
import io.wirewatch.rules.model.Expression.Within;
import io.wirewatch.rules.model.Expression.Word;
import java.util.Locale;
import java.util.Optional;

/// What a watch may cost at worst, in steps for one article.
///
/// A word or a name is a step; a prefix is as many as the words that may start so, by its length; a
/// NEAR is the steps of one side times those of the other, since any place of one may be held
/// against any of the other. Sets count wherever they are named. The number compares watches; it is
/// no time.
final class Cost {
  private static final int SHOWN = 60;

  private Cost() {}

  /// Why the expression is too dear; empty where it is not.
  static Optional<String> refusal(Expression expression) {
    long steps = of(expression);
    if (steps <= Bounds.COST) return Optional.empty();
    Expression dearest = dearest(expression);
    return Optional.of(
        String.format(
            Locale.ROOT,
            "the watch may cost %,d steps an article, at most are %,d; the dearest part is %s with"
                + " %,d: take fewer alternatives on its sides, or longer prefixes",
            steps,
            Bounds.COST,
            shortened(Watch.print(dearest)),
            of(dearest)));
  }

  static long of(Expression expression) {
    return switch (expression) {
      case Word _, Exact _, Names _, From _, InLanguage _, HasKeyword _, InStory _ -> 1;
      case States _ -> 2;
      case Attributed attributed -> 2 + attributed.said().map(Cost::of).orElse(0L);
      case Prefix prefix -> starting(prefix.stem());
      case Near near -> of(near.left()) * of(near.right());
      case Before before -> of(before.first()) * of(before.then());
      case Phrase _,
          AnyOf _,
          PlacedSet _,
          NamedSet _,
          And _,
          Or _,
          Not _,
          AtLeast _,
          Times _,
          Within _ ->
          expression.parts().stream().mapToLong(Cost::of).sum();
    };
  }

  private static int starting(String stem) {
    // A syllable says about as much as two letters.
    int letters = stem.codePoints().map(c -> Scripts.isAlphabetic(c) ? 1 : 2).sum();
    return switch (letters) {
      case 1, 2 -> 100;
      case 3 -> 25;
      case 4 -> 10;
      default -> 4;
    };
  }

  /// The dearest NEAR or BEFORE; the whole where no part is much of it.
  private static Expression dearest(Expression expression) {
    Expression dearest = expression;
    while (true) {
      if (dearest instanceof Near || dearest instanceof Before) return dearest;
      long whole = of(dearest);
      Optional<? extends Expression> part =
          dearest.parts().stream().filter(each -> of(each) * 2 > whole).findFirst();
      if (part.isEmpty()) return dearest;
      dearest = part.get();
    }
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
