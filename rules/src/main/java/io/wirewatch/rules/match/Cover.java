package io.wirewatch.rules.match;

import io.wirewatch.rules.match.Clause.Alternatives;
import io.wirewatch.rules.match.Clause.Close;
import io.wirewatch.rules.match.Clause.Every;
import io.wirewatch.rules.match.Clause.Except;
import io.wirewatch.rules.match.Clause.InTitle;
import io.wirewatch.rules.match.Clause.Named;
import io.wirewatch.rules.match.Clause.Sequence;
import io.wirewatch.rules.match.Clause.Some;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Terms of which every article that a clause matches holds at least one.
final class Cover {
  private final Lexicon lexicon;

  Cover(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The cheapest cover of a clause; empty where an article without any term of it may match.
  Optional<Set<Integer>> of(Clause clause) {
    return switch (clause) {
      case Sequence sequence -> cheapest(sequence.terms().stream().map(Set::of));
      case Alternatives any -> union(any.sequences());
      case Named named -> Optional.of(Set.of(named.name()));
      case InTitle title -> of(title.operand());
      case Close close ->
          cheapest(Stream.of(close.left(), close.right()).map(this::of).flatMap(Optional::stream));
      case Every every ->
          cheapest(every.operands().stream().map(this::of).flatMap(Optional::stream));
      case Some some -> union(some.operands());
      case Except _ -> Optional.empty();
    };
  }

  private Optional<Set<Integer>> cheapest(Stream<Set<Integer>> covers) {
    return covers.min(Comparator.comparingLong(this::cost));
  }

  private long cost(Set<Integer> cover) {
    return cover.stream().mapToLong(lexicon::cost).sum();
  }

  private Optional<Set<Integer>> union(Collection<? extends Clause> clauses) {
    Set<Integer> union = new HashSet<>();
    for (Clause clause : clauses) {
      Optional<Set<Integer>> cover = of(clause);
      if (cover.isEmpty()) return Optional.empty();
      union.addAll(cover.get());
    }
    return Optional.of(union);
  }
}
