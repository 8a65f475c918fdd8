package io.wirewatch.rules.match;

import java.util.List;

/// An expression in the terms of one [Lexicon]: what is evaluated.
sealed interface Clause {

  /// A clause that holds at places.
  sealed interface Placed extends Clause {}

  /// Terms that follow one another; a single one for a word or a prefix.
  ///
  /// @param written as the rule writes it
  record Sequence(List<Integer> terms, String written) implements Placed {}

  /// Any of these, inside a NEAR.
  record Alternatives(List<Sequence> sequences) implements Clause {}

  /// A run of each side with at most `distance` words between them.
  record Close(Alternatives left, Alternatives right, int distance) implements Placed {}

  /// An entity of the article.
  record Named(int name, String written) implements Placed {}

  record InTitle(Clause operand) implements Clause {}

  record Every(List<Clause> operands) implements Clause {}

  record Some(List<Clause> operands) implements Clause {}

  record Except(Clause operand) implements Clause {}
}
