package io.wirewatch.bench.news;

import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.Kind;
import io.wirewatch.rules.model.Expression.Placed;
import io.wirewatch.rules.model.Expression.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Draws the terms of one rule.
final class Terms {
  private static final int RARE = 20_000;
  private static final int COMMON = 600;

  private final Vocabulary vocabulary;
  private final Beat beat;
  private final RandomGenerator random;

  Terms(Vocabulary vocabulary, Beat beat, RandomGenerator random) {
    this.vocabulary = vocabulary;
    this.beat = beat;
    this.random = random;
  }

  /// Alternatives by which the beat is known.
  Expression telling(int count) {
    return or(list(count, this::tellingTerm));
  }

  /// Alternatives of any frequency.
  Expression any(int count) {
    return or(list(count, () -> random.nextInt(30) == 0 ? prefix() : anyTerm()));
  }

  /// Words of the beat near words of any frequency, none on both sides.
  Expression near(int distance) {
    List<Placed> left = list(2 + random.nextInt(4), () -> vocabulary.asked(tellingWord()));
    List<Placed> right = list(3 + random.nextInt(4), () -> vocabulary.asked(anyWord()));
    right.removeAll(left);
    if (right.isEmpty()) right.add(vocabulary.asked(vocabulary.word(Vocabulary.FIRST_CONTENT)));
    return new Expression.Near(new Expression.AnyOf(left), new Expression.AnyOf(right), distance);
  }

  /// Any of so many names of the beat.
  Expression names(int count) {
    return or(list(count, this::name));
  }

  /// Alternatives in the title.
  Expression inTitle(int count) {
    return new Expression.Within(
        Expression.Scope.TITLE, or(list(count, () -> vocabulary.asked(tellingWord()))));
  }

  private Expression name() {
    Beat.Name name = beat.names().get(random.nextInt(beat.names().size()));
    Kind kind =
        switch (name.type()) {
          case PERSON -> Kind.PERSON;
          case ORGANIZATION -> Kind.ORGANIZATION;
          case LOCATION -> Kind.PLACE;
          case OTHER -> Kind.ANY;
        };
    return new Expression.Names(random.nextBoolean() ? Kind.ANY : kind, name.text());
  }

  private Placed tellingTerm() {
    return random.nextInt(8) == 0 ? phrase() : vocabulary.asked(tellingWord());
  }

  private Placed anyTerm() {
    return random.nextInt(8) == 0 ? phrase() : vocabulary.asked(anyWord());
  }

  private Placed phrase() {
    int first = 2 * random.nextInt(beat.words().size() / 2);
    List<Term> words =
        List.of(
            vocabulary.asked(beat.words().get(first)),
            vocabulary.asked(beat.words().get(first + 1)));
    return new Expression.Phrase(words);
  }

  private Placed prefix() {
    String word = tellingWord();
    int letters = Math.min(word.length(), Math.max(4, word.length() - 2));
    return new Expression.Prefix(word.substring(0, letters));
  }

  private String tellingWord() {
    return beat.words().get(random.nextInt(beat.words().size()));
  }

  private String anyWord() {
    int kind = random.nextInt(20);
    if (kind < 8) return tellingWord();
    return kind < 18
        ? vocabulary.between(COMMON, RARE, random)
        : vocabulary.between(Vocabulary.FIRST_CONTENT, COMMON, random);
  }

  private static <T> List<T> list(int count, Supplier<T> draw) {
    List<T> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      T next = draw.get();
      if (!drawn.contains(next)) drawn.add(next);
    }
    return drawn;
  }

  private static Expression or(List<? extends Expression> alternatives) {
    return alternatives.size() == 1
        ? alternatives.getFirst()
        : new Expression.Or(List.copyOf(alternatives));
  }
}
