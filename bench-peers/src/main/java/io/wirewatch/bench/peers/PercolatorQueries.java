package io.wirewatch.bench.peers;

import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.Placed;
import io.wirewatch.rules.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.opensearch.index.query.BoolQueryBuilder;
import org.opensearch.index.query.IntervalMode;
import org.opensearch.index.query.IntervalQueryBuilder;
import org.opensearch.index.query.IntervalsSourceProvider;
import org.opensearch.index.query.QueryBuilder;
import org.opensearch.index.query.QueryBuilders;

/// What a rule watches as a query of OpenSearch's: [LuceneQueries] in the other language.
final class PercolatorQueries {
  private PercolatorQueries() {}

  /// The query; throws [IllegalArgumentException] for an expression that no made-up rule has.
  static QueryBuilder of(Expression expression) {
    return of(expression, Fields.BODY);
  }

  private static QueryBuilder of(Expression expression, String field) {
    return switch (expression) {
      case Expression.Word word -> QueryBuilders.termQuery(field, LuceneQueries.stem(word.text()));
      case Expression.Prefix prefix ->
          QueryBuilders.prefixQuery(Fields.EXACT, Tokens.foldedName(prefix.stem()));
      case Expression.Phrase phrase ->
          QueryBuilders.matchPhraseQuery(
              field,
              phrase.terms().stream()
                  .map(term -> ((Expression.Word) term).text())
                  .collect(Collectors.joining(" ")));
      case Expression.AnyOf any -> some(any.alternatives(), field);
      case Expression.Or or -> some(or.operands(), field);
      case Expression.And and -> every(and.operands(), field);
      case Expression.Near near -> near(near, field);
      case Expression.Within within ->
          of(within.operand(), within.scope().name().toLowerCase(Locale.ROOT));
      case Expression.Names names ->
          QueryBuilders.termQuery(Fields.ENTITY, EntityNames.asked(names));
      case Expression other -> throw new IllegalArgumentException("not made up: " + other);
    };
  }

  private static QueryBuilder some(List<? extends Expression> operands, String field) {
    BoolQueryBuilder query = QueryBuilders.boolQuery();
    operands.forEach(operand -> query.should(of(operand, field)));
    return query;
  }

  private static QueryBuilder every(List<Expression> operands, String field) {
    BoolQueryBuilder query = QueryBuilders.boolQuery();
    for (Expression operand : operands) {
      if (operand instanceof Expression.Not(Expression forbidden)) {
        query.mustNot(of(forbidden, field));
      } else {
        query.must(of(operand, field));
      }
    }
    return query;
  }

  private static QueryBuilder near(Expression.Near near, String field) {
    List<IntervalsSourceProvider> sides = List.of(side(near.left()), side(near.right()));
    return new IntervalQueryBuilder(
        field,
        new IntervalsSourceProvider.Combine(
            sides, IntervalMode.UNORDERED_NO_OVERLAP, near.distance(), null));
  }

  private static IntervalsSourceProvider side(Placed side) {
    List<IntervalsSourceProvider> words =
        LuceneQueries.alternatives(side).stream().map(PercolatorQueries::word).toList();
    return new IntervalsSourceProvider.Disjunction(words, null);
  }

  private static IntervalsSourceProvider word(Placed placed) {
    if (placed instanceof Expression.Word word) {
      return new IntervalsSourceProvider.Match(
          word.text(), 0, IntervalMode.ORDERED, null, null, null);
    }
    throw new IllegalArgumentException("no word: " + placed);
  }
}
