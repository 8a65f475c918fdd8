package io.wirewatch.bench.peers;

import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.Placed;
import io.wirewatch.rules.text.Stemming;
import io.wirewatch.rules.text.Tokens;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What a rule watches as a query of Lucene's, of what [io.wirewatch.bench.news] makes rules of.
final class LuceneQueries {
  private LuceneQueries() {}

  /// The query; throws [IllegalArgumentException] for an expression that no made-up rule has.
  static Query of(Expression expression) {
    return of(expression, Fields.BODY);
  }

  private static Query of(Expression expression, String field) {
    return switch (expression) {
      case Expression.Word word -> new TermQuery(new Term(field, stem(word.text())));
      case Expression.Prefix prefix ->
          new PrefixQuery(new Term(Fields.EXACT, Tokens.foldedName(prefix.stem())));
      case Expression.Phrase phrase ->
          new PhraseQuery(
              field, phrase.terms().stream().map(LuceneQueries::word).toArray(String[]::new));
      case Expression.AnyOf any -> some(any.alternatives(), field);
      case Expression.Or or -> some(or.operands(), field);
      case Expression.And and -> every(and.operands(), field);
      case Expression.Near near -> near(near, field);
      case Expression.Within within ->
          of(within.operand(), within.scope().name().toLowerCase(Locale.ROOT));
      case Expression.Names names ->
          new TermQuery(new Term(Fields.ENTITY, EntityNames.asked(names)));
      case Expression other -> throw new IllegalArgumentException("not made up: " + other);
    };
  }

  /// The stem of a word.
  static String stem(String word) {
    return Stemming.of("en").askedKeys(Tokens.of(word).lower(0)).getFirst();
  }

  /// The stem of a word that is a term of a phrase or an alternative of a NEAR.
  static String word(Placed placed) {
    if (placed instanceof Expression.Word word) return stem(word.text());
    throw new IllegalArgumentException("no word: " + placed);
  }

  /// The alternatives of one side of a NEAR.
  static List<Placed> alternatives(Placed side) {
    return side instanceof Expression.AnyOf any ? any.alternatives() : List.of(side);
  }

  private static Query some(List<? extends Expression> operands, String field) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    operands.forEach(operand -> query.add(of(operand, field), Occur.SHOULD));
    return query.build();
  }

  private static Query every(List<Expression> operands, String field) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Expression operand : operands) {
      if (operand instanceof Expression.Not(Expression forbidden)) {
        query.add(of(forbidden, field), Occur.MUST_NOT);
      } else {
        query.add(of(operand, field), Occur.MUST);
      }
    }
    return query.build();
  }

  private static Query near(Expression.Near near, String field) {
    IntervalsSource pair = Intervals.unorderedNoOverlaps(side(near.left()), side(near.right()));
    return new IntervalQuery(field, Intervals.maxgaps(near.distance(), pair));
  }

  private static IntervalsSource side(Placed side) {
    return Intervals.or(
        alternatives(side).stream()
            .map(LuceneQueries::word)
            .distinct()
            .map(Intervals::term)
            .toArray(IntervalsSource[]::new));
  }
}
