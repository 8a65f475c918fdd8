package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.AnyOf;
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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Expressions of every kind, as the parser makes them.
final class RandomWatches {
  /// The sets that they name.
  static final Sets SETS =
      Sets.of(Map.of("placed", "troops OR \"special forc*\"", "named", "troops AND NOT =parade"));

  private static final Placed PLACED =
      new AnyOf(
          List.of(
              new Word("troops"),
              new Expression.Phrase(List.of(new Word("special"), new Expression.Prefix("forc")))));
  private static final Expression NAMED =
      new Expression.And(
          List.of(new Word("troops"), new Expression.Not(new Expression.Exact("parade"))));
  private static final List<String> WORDS =
      List.of("troops", "re-election", "1,500", "Zelensky's", "війська", "地震", "U.S.", "AT&T");
  private static final List<String> NAMES =
      List.of("NATO", "North Korea", "OR", "a/b", "wire.example", "near you");

  private final Random random;

  RandomWatches(Random random) {
    this.random = random;
  }

  /// One that asks for something.
  Expression next() {
    Expression asking = asking(3, true);
    if (random.nextInt(3) > 0) return asking;
    return new Expression.And(List.of(asking, new Expression.Not(any(2))));
  }

  /// One that asks for something.
  private Expression asking(int depth, boolean fields) {
    int kinds = depth == 0 ? 4 : 8;
    return switch (random.nextInt(kinds)) {
      case 0 -> placed();
      case 1 -> pair();
      case 2 -> new Expression.Times(1 + random.nextInt(9), side(2));
      case 3 -> fields ? field(depth) : namedSet(false);
      case 4 -> new Expression.And(operands(() -> asking(depth - 1, fields)));
      case 5 -> new Expression.Or(operands(() -> asking(depth - 1, fields)));
      case 6 -> {
        List<Expression> operands = operands(() -> asking(depth - 1, fields));
        yield new Expression.AtLeast(1 + random.nextInt(operands.size()), operands);
      }
      default -> namedSet(fields);
    };
  }

  private Expression namedSet(boolean fields) {
    return fields || random.nextBoolean() ? new Expression.NamedSet("named", NAMED) : pair();
  }

  /// One that may be all exclusions.
  private Expression any(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> new Expression.Not(any(Math.max(0, depth - 1)));
      case 1 -> new Expression.From(pick(NAMES));
      case 2 -> new Expression.InLanguage(pick(List.of("en", "de", "und", "fil")));
      default -> asking(depth, true);
    };
  }

  private Expression field(int depth) {
    return switch (random.nextInt(5)) {
      case 4 ->
          new Expression.Attributed(
              pick(List.of(Manner.values())),
              pick(NAMES),
              random.nextBoolean()
                  ? Optional.empty()
                  : Optional.of(asking(Math.max(0, depth - 1), false)));
      case 0 ->
          new Expression.Within(
              pick(List.of(Scope.values())), asking(Math.max(0, depth - 1), false));
      case 1 -> new Expression.Names(pick(List.of(Kind.values())), pick(NAMES));
      case 2 ->
          random.nextBoolean()
              ? new Expression.HasKeyword(pick(NAMES))
              : new Expression.InStory("4f2a");
      default -> figure();
    };
  }

  private Expression figure() {
    Optional<Counted> counted =
        Optional.of(new Counted(pick(List.of("troops", "special forces", "percent"))));
    Bound bound =
        new Bound(
            pick(List.of(Relation.values())), pick(List.of(0.0, 5.0, -3.5, 1_000.0, 2e9, 0.125)));
    return switch (random.nextInt(3)) {
      case 0 -> new Expression.States(counted, Optional.empty());
      case 1 -> new Expression.States(Optional.empty(), Optional.of(bound));
      default -> new Expression.States(counted, Optional.of(bound));
    };
  }

  private Expression pair() {
    int distance = random.nextInt(51);
    return random.nextBoolean()
        ? new Expression.Near(side(2), side(2), distance)
        : new Expression.Before(side(2), side(2), distance);
  }

  private Placed side(int depth) {
    if (depth == 0 || random.nextBoolean()) return placed();
    return new AnyOf(operands(() -> side(depth - 1)));
  }

  private Placed placed() {
    return switch (random.nextInt(4)) {
      case 0 ->
          new Expression.Phrase(Stream.generate(this::term).limit(1 + random.nextInt(3)).toList());
      case 1 -> new Expression.PlacedSet("placed", PLACED);
      default -> term();
    };
  }

  private Term term() {
    return switch (random.nextInt(4)) {
      case 0 -> new Expression.Exact(pick(WORDS));
      case 1 -> new Expression.Prefix(pick(List.of("troop", "depl", "군대", "війсь")));
      default -> new Word(pick(WORDS));
    };
  }

  private <T> List<T> operands(Supplier<T> operand) {
    return IntStream.range(0, 2 + random.nextInt(2)).mapToObj(_ -> operand.get()).toList();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
