package io.wirewatch.rules.match;

import io.wirewatch.rules.language.Watch;
import io.wirewatch.rules.match.Clause.Alternatives;
import io.wirewatch.rules.match.Clause.Close;
import io.wirewatch.rules.match.Clause.Every;
import io.wirewatch.rules.match.Clause.Except;
import io.wirewatch.rules.match.Clause.Named;
import io.wirewatch.rules.match.Clause.Sequence;
import io.wirewatch.rules.match.Clause.Some;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns expressions into clauses, entering their terms into a lexicon.
final class Compiler {
  private final Lexicon lexicon;
  private final Analysis analysis;

  Compiler(Lexicon lexicon, Analysis analysis) {
    this.lexicon = lexicon;
    this.analysis = analysis;
  }

  /// Throws [IllegalArgumentException] for what `rules.language` refuses: a word without letters, a
  /// NEAR between other things than words.
  Clause compile(Expression expression) {
    return switch (expression) {
      case Expression.Placed placed -> alternatives(placed);
      case Expression.Names named ->
          new Named(lexicon.name(Tokens.foldedName(named.name())), Watch.print(named));
      case Expression.Within title -> new Clause.InTitle(compile(title.operand()));
      case Expression.Near near ->
          new Close(alternatives(near.left()), alternatives(near.right()), near.distance());
      case Expression.And and -> new Every(all(and.operands()));
      case Expression.Or or -> new Some(all(or.operands()));
      case Expression.Not not -> new Except(compile(not.operand()));
      default -> throw new IllegalArgumentException("not compiled: " + Watch.print(expression));
    };
  }

  private List<Clause> all(List<Expression> operands) {
    return operands.stream().map(this::compile).toList();
  }

  private Sequence words(String text, Expression written) {
    Tokens tokens = Tokens.of(text);
    List<Integer> terms = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      terms.add(lexicon.word(analysis.form(tokens.folded(i))));
    }
    if (terms.isEmpty()) throw new IllegalArgumentException("no word in \"" + text + "\"");
    return new Sequence(List.copyOf(terms), Watch.print(written));
  }

  private Sequence prefix(Expression.Prefix prefix) {
    int term = lexicon.prefix(Tokens.foldedName(prefix.stem()));
    return new Sequence(List.of(term), Watch.print(prefix));
  }

  private Alternatives alternatives(Expression.Placed operand) {
    List<Sequence> sequences = new ArrayList<>();
    gather(operand, sequences);
    Map<List<Integer>, Sequence> distinct = new LinkedHashMap<>();
    sequences.forEach(sequence -> distinct.putIfAbsent(sequence.terms(), sequence));
    return new Alternatives(List.copyOf(distinct.values()));
  }

  private void gather(Expression.Placed operand, List<Sequence> into) {
    switch (operand) {
      case Expression.Word word -> into.add(words(word.text(), word));
      case Expression.Exact exact -> into.add(words(exact.text(), exact));
      case Expression.Phrase phrase ->
          into.add(words(Watch.print(phrase).replace("\"", ""), phrase));
      case Expression.Prefix prefix -> into.add(prefix(prefix));
      case Expression.AnyOf any -> any.alternatives().forEach(each -> gather(each, into));
      case Expression.PlacedSet set -> gather(set.meaning(), into);
    }
  }
}
