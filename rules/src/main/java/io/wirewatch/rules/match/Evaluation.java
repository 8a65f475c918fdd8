package io.wirewatch.rules.match;

import io.wirewatch.rules.match.Clause.Alternatives;
import io.wirewatch.rules.match.Clause.Close;
import io.wirewatch.rules.match.Clause.Every;
import io.wirewatch.rules.match.Clause.Except;
import io.wirewatch.rules.match.Clause.InTitle;
import io.wirewatch.rules.match.Clause.Named;
import io.wirewatch.rules.match.Clause.Sequence;
import io.wirewatch.rules.match.Clause.Some;
import java.util.List;

/// Whether a clause holds in an article.
final class Evaluation {
  private Evaluation() {}

  /// Whether the clause holds in the article as a whole.
  static boolean holds(Clause clause, Reading reading) {
    return holds(clause, reading, reading.fields());
  }

  /// Whether the clause holds in these fields of the article.
  static boolean holds(Clause clause, Reading reading, List<Prose> scope) {
    return switch (clause) {
      case Sequence sequence ->
          scope.stream().anyMatch(prose -> !Run.of(sequence, prose).isEmpty());
      case Alternatives any ->
          any.sequences().stream().anyMatch(each -> holds(each, reading, scope));
      case Close close -> scope.stream().anyMatch(prose -> !Pair.of(close, prose).isEmpty());
      case Named named -> reading.names(named.name());
      case InTitle title -> holds(title.operand(), reading, List.of(reading.title()));
      case Every every -> every.operands().stream().allMatch(each -> holds(each, reading, scope));
      case Some some -> some.operands().stream().anyMatch(each -> holds(each, reading, scope));
      case Except except -> !holds(except.operand(), reading, scope);
    };
  }
}
