package io.wirewatch.rules.match;

import io.wirewatch.rules.language.Watch;
import io.wirewatch.rules.model.Expression;
import java.util.List;
import java.util.OptionalInt;

/// A clause of a watch, held against an article: whether it holds, and what it has to show for it.
///
/// The tree has the shape of the expression: `AND`, `OR`, `NOT`, `atleast` have their operands,
/// NEAR and BEFORE their two sides, alternatives each one, `title:` and `lead:` and sets what they
/// hold. Words, phrases, prefixes and fields have no operands.
///
/// @param expression the clause
/// @param holds whether it holds, within the `title:` or `lead:` that it stands in
/// @param places where it holds, title before text, by start: each word, phrase or prefix; of a
///   NEAR the whole stretch from one side to the other; of an entity its mentions, of a figure its
///   number; empty for clauses that have no place
/// @param elsewhere where a word, phrase or prefix in a `title:` or `lead:` that is not found there
///   stands outside of it; else empty
/// @param nearest for a NEAR or BEFORE that does not hold although both sides are found in one
///   field: the fewest words that stand between two of them, in the order that is asked for;
///   paragraphs are 100 words apart. Else empty
/// @param operands in the order of the expression
public record ExplainedClause(
    Expression expression,
    boolean holds,
    List<Spot> places,
    List<Spot> elsewhere,
    OptionalInt nearest,
    List<ExplainedClause> operands) {
  /// Copies the lists.
  public ExplainedClause {
    places = List.copyOf(places);
    elsewhere = List.copyOf(elsewhere);
    operands = List.copyOf(operands);
  }

  /// The clause as a rule writes it.
  public String written() {
    return Watch.print(expression);
  }
}
