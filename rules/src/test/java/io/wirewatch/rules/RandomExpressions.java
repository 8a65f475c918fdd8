package io.wirewatch.rules;

import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.Bound;
import io.wirewatch.rules.model.Expression.Counted;
import io.wirewatch.rules.model.Expression.Kind;
import io.wirewatch.rules.model.Expression.Manner;
import io.wirewatch.rules.model.Expression.Placed;
import io.wirewatch.rules.model.Expression.Relation;
import io.wirewatch.rules.model.Expression.Scope;
import io.wirewatch.rules.model.Expression.Term;
import io.wirewatch.rules.model.Expression.Word;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Expressions of every kind over a few words of several languages, so that random articles often
/// match them.
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
          "Kyiv",
          "re-election",
          "1,500",
          "Truppen",
          "Häuser",
          "Haus",
          "sanções",
          "sanção",
          "SANCOES",
          "envoyé",
          "l'armée",
          "российский",
          "российских",
          "війська",
          "військами",
          "북한군",
          "북한군이",
          "파견했다",
          "파견",
          "東京",
          "地震",
          "ทหาร",
          "قوات",
          "القوات",
          "AT&T");

  private static final List<String> STEMS =
      List.of("tro", "send", "bord", "tre", "wal", "sanç", "росс", "북한", "東京", "re-el", "قو");
  private static final List<String> NAMES = List.of("Ostland", "Port Amber", "Q42", "Q7");
  private static final List<String> SPEAKERS =
      List.of("Ostland", "army", "Q7", "Port Amber", "treaties envoy", "head");
  private static final List<String> LANGUAGES = List.of("en", "de", "und", "ko", "xx");
  private static final List<String> KEYWORDS = List.of("flood", "Sanções", "troops");
  private static final List<String> SOURCES = List.of("harbour-gazette.example", "push", "wire");
  private static final List<String> COUNTED = List.of("troops", "percent", "dead soldiers", "EUR");
  private static final List<Double> VALUES = List.of(0.0, 5.0, 100.0, 1_500.0);

  private final Random random;

  public RandomExpressions(Random random) {
    this.random = random;
  }

  /// One that asks for something.
  public Expression next() {
    Expression some = any(3, true);
    return random.nextInt(3) > 0
        ? some
        : new Expression.And(List.of(some, new Expression.Not(any(2, true))));
  }

  private Expression any(int depth, boolean fields) {
    if (depth == 0) return leaf(fields);
    return switch (random.nextInt(10)) {
      case 0, 1 -> new Expression.And(operands(() -> any(depth - 1, fields)));
      case 2 -> new Expression.Or(operands(() -> any(depth - 1, fields)));
      case 3 -> {
        List<Expression> operands = operands(() -> any(depth - 1, fields));
        yield new Expression.AtLeast(1 + random.nextInt(operands.size()), operands);
      }
      case 4 -> new Expression.NamedSet("set", any(depth - 1, fields));
      case 5 ->
          fields ? new Expression.Within(pick(Scope.values()), any(depth - 1, false)) : pair();
      case 6 -> new Expression.Times(1 + random.nextInt(3), side(2));
      default -> leaf(fields);
    };
  }

  private Expression leaf(boolean fields) {
    return switch (random.nextInt(fields ? 6 : 4)) {
      case 0, 1 -> side(1);
      case 2, 3 -> pair();
      default -> field();
    };
  }

  private Expression field() {
    return switch (random.nextInt(9)) {
      case 7, 8 ->
          new Expression.Attributed(
              pick(Manner.values()),
              pick(SPEAKERS),
              random.nextBoolean() ? Optional.empty() : Optional.of(any(1, false)));
      case 0, 1 -> new Expression.Names(pick(Kind.values()), pick(NAMES));
      case 2 -> new Expression.From(pick(SOURCES));
      case 3 -> new Expression.InLanguage(pick(LANGUAGES));
      case 4 -> new Expression.HasKeyword(pick(KEYWORDS));
      case 5 -> new Expression.InStory(random.nextBoolean() ? "s" : "S");
      default -> figure();
    };
  }

  private Expression figure() {
    Optional<Counted> counted = Optional.of(new Counted(pick(COUNTED)));
    Optional<Bound> bound = Optional.of(new Bound(pick(Relation.values()), pick(VALUES)));
    return switch (random.nextInt(3)) {
      case 0 -> new Expression.States(counted, Optional.empty());
      case 1 -> new Expression.States(Optional.empty(), bound);
      default -> new Expression.States(counted, bound);
    };
  }

  private Expression pair() {
    int distance = random.nextInt(20) == 0 ? Integer.MAX_VALUE : random.nextInt(5);
    return random.nextBoolean()
        ? new Expression.Near(side(1), side(1), distance)
        : new Expression.Before(side(1), side(1), distance);
  }

  private Placed side(int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> depth == 0 ? term() : new Expression.AnyOf(operands(() -> side(depth - 1)));
      case 1 -> depth == 0 ? term() : new Expression.PlacedSet("set", side(depth - 1));
      case 2 -> new Expression.Phrase(operands(this::term));
      default -> term();
    };
  }

  private Term term() {
    return switch (random.nextInt(5)) {
      case 0 -> new Expression.Prefix(pick(STEMS));
      case 1 -> new Expression.Exact(pick(WORDS));
      default -> new Word(pick(WORDS));
    };
  }

  private <T> List<T> operands(Supplier<T> operand) {
    return IntStream.range(0, 2 + random.nextInt(2)).mapToObj(_ -> operand.get()).toList();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }
}
