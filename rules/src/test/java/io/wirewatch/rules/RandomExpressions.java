package io.wirewatch.rules;

import io.wirewatch.rules.model.Expression;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Expressions over a few words, so that random articles often match them.
public final class RandomExpressions {
  /// The words that expressions and articles are made of.
  public static final List<String> WORDS =
      List.of(
          "troops",
          "troop",
          "sent",
          "send",
          "sending",
          "border",
          "borders",
          "army",
          "armies",
          "harbour",
          "treaty",
          "treaties",
          "walked",
          "walk",
          "Kyiv");

  private static final List<String> STEMS = List.of("tro", "send", "bord", "tre", "wal");
  private static final List<String> NAMES = List.of("Ostland", "Port Amber", "Q42");

  private final Random random;

  public RandomExpressions(Random random) {
    this.random = random;
  }

  /// One that asks for something.
  public Expression next() {
    Expression some = positive(3, true);
    return random.nextInt(3) > 0
        ? some
        : new Expression.And(List.of(some, new Expression.Not(positive(2, true))));
  }

  private Expression positive(int depth, boolean fields) {
    int kinds = depth == 0 ? 4 : 8;
    return switch (random.nextInt(kinds)) {
      case 0, 1 -> placed();
      case 2 -> fields ? new Expression.Names(Expression.Kind.ANY, pick(NAMES)) : placed();
      case 3 -> near();
      case 4, 5 -> new Expression.And(operands(depth, fields));
      case 6 -> new Expression.Or(operands(depth, fields));
      default ->
          fields
              ? new Expression.Within(Expression.Scope.TITLE, positive(depth - 1, false))
              : near();
    };
  }

  private List<Expression> operands(int depth, boolean fields) {
    return IntStream.range(0, 2 + random.nextInt(2))
        .mapToObj(_ -> positive(depth - 1, fields))
        .toList();
  }

  private Expression near() {
    return new Expression.Near(side(), side(), random.nextInt(5));
  }

  private Expression.Placed side() {
    return random.nextBoolean() ? placed() : new Expression.AnyOf(List.of(placed(), placed()));
  }

  private Expression.Placed placed() {
    return switch (random.nextInt(4)) {
      case 0 ->
          new Expression.Phrase(
              List.of(new Expression.Word(pick(WORDS)), new Expression.Word(pick(WORDS))));
      case 1 -> new Expression.Prefix(pick(STEMS));
      default -> new Expression.Word(pick(WORDS));
    };
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
