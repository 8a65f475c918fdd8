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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
    RuleIndex index = RuleIndex.of(rules);
    long matches = 0;
    try (Monitor monitor = new Monitor(new StandardAnalyzer())) {
      List<MonitorQuery> queries = new ArrayList<>();
      for (Rule rule : rules) {
        queries.add(
            new MonitorQuery(rule.id(), LuceneQueries.of(rule.expression()), null, Map.of()));
      }
      monitor.register(queries);
      for (Article article : Stream.generate(articles::next).limit(ARTICLES).toList()) {
        Article english = Article.newBuilder(article).setLanguage("en").build();
        TreeSet<String> expected = new TreeSet<>();
        for (QueryMatch match :
            monitor
                .match(LuceneQueries.document(english), QueryMatch.SIMPLE_MATCHER)
                .getMatches()) {
          expected.add(match.getQueryId());
        }
        TreeSet<String> found = new TreeSet<>();
        for (Rule rule : index.matching(english)) found.add(rule.id());
        assertEquals(List.of(), differences(rules, expected, found), english::toString);
        matches += found.size();
      }
    }
    double share = (double) matches / RULES / ARTICLES;
    assertTrue(share > .05 && share < .7, "of the pairs match " + share);
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
