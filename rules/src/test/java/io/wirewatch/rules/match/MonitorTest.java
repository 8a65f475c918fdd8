package io.wirewatch.rules.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.RandomArticles;
import io.wirewatch.rules.RandomExpressions;
import io.wirewatch.rules.Rules;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.junit.jupiter.api.Test;

/// The index beside Lucene's Monitor, which finds stored queries for a document: where both can
/// mean the same they match the same.
///
/// `-Doracle=full` holds 10,000 rules against 1,000 articles; without it the same test is smaller.
final class MonitorTest {
  private static final boolean FULL = System.getProperty("oracle", "").equals("full");
  private static final int RULES = FULL ? 10_000 : 1_000;
  private static final int ARTICLES = FULL ? 1_000 : 60;

  @Test
  void theIndexMatchesWhatLucenesMonitorMatches() throws IOException {
    Random random = new Random(20261128);
    RandomExpressions expressions = new RandomExpressions(random);
    RandomArticles articles = new RandomArticles(random);
    List<Rule> rules =
        IntStream.range(0, RULES).mapToObj(i -> Rules.rule("r" + i, agreed(expressions))).toList();
    List<Article> english =
        Stream.generate(articles::next)
            .limit(ARTICLES)
            .map(article -> Article.newBuilder(article).setLanguage("en").build())
            .toList();
    RuleIndex index = RuleIndex.of(rules);
    try (Monitor monitor = new Monitor(new StandardAnalyzer())) {
      monitor.register(rules.stream().map(MonitorTest::query).toList());
      long matches =
          english.parallelStream()
              .mapToLong(article -> {
                Set<String> expected = matched(monitor, article);
                Set<String> found = matched(index, article);
                assertEquals(List.of(), differences(rules, expected, found), article::toString);
                return found.size();
              })
              .sum();
      double share = (double) matches / RULES / ARTICLES;
      assertTrue(share > .05 && share < .7, "of the pairs match " + share);
    }
  }

  private static MonitorQuery query(Rule rule) {
    return new MonitorQuery(rule.id(), LuceneQueries.of(rule.expression()), null, Map.of());
  }

  private static Set<String> matched(RuleIndex index, Article article) {
    return index.matching(article).stream().map(Rule::id).collect(Collectors.toSet());
  }

  private static Set<String> matched(Monitor monitor, Article article) {
    try {
      return monitor
          .match(LuceneQueries.document(article), QueryMatch.SIMPLE_MATCHER)
          .getMatches()
          .stream()
          .map(QueryMatch::getQueryId)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> differences(
      List<Rule> rules, Set<String> expected, Set<String> found) {
    return rules.stream()
        .filter(rule -> expected.contains(rule.id()) != found.contains(rule.id()))
        .map(rule -> (found.contains(rule.id()) ? "found " : "missed ") + rule.expression())
        .toList();
  }

  private static Expression agreed(RandomExpressions expressions) {
    while (true) {
      Expression next = expressions.next();
      if (LuceneQueries.canSay(next)) return next;
    }
  }
}
