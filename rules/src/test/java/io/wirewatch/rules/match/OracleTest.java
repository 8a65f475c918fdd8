package io.wirewatch.rules.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.RandomArticles;
import io.wirewatch.rules.RandomExpressions;
import io.wirewatch.rules.Rules;
import io.wirewatch.rules.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules of every kind against articles in many languages: the index, the explanation and the
/// plainest reading of what a rule means say the same of every pair.
///
/// `-Doracle=full` holds 10,000 rules against 1,000 articles; without it the same test is smaller.
final class OracleTest {
  private static final boolean FULL = System.getProperty("oracle", "").equals("full");
  private static final int RULES = FULL ? 10_000 : 1_500;
  private static final int ARTICLES = FULL ? 1_000 : 120;
  private static final List<String> LANGUAGES = List.of("en", "de", "uk", "ko", "xx");

  private final Random random = new Random(20261127);
  private final RandomExpressions expressions = new RandomExpressions(random);
  private final List<Rule> rules = IntStream.range(0, RULES).mapToObj(i -> rule("r" + i)).toList();
  private final List<Article> articles =
      Stream.generate(new RandomArticles(random)::next).limit(ARTICLES).toList();

  @Test
  void theIndexMatchesWhatThePlainestReadingMatches() {
    Compared compared = compare(RuleIndex.of(rules));
    assertEquals(List.of(), compared.differences());
    double share = (double) compared.matches() / RULES / ARTICLES;
    assertTrue(share > .05 && share < .7, "of the pairs match " + share);
  }

  /// If one match in ten thousand were lost, these tests would tell.
  @Test
  void oneMatchLostInTenThousandIsSeen() {
    int[] matches = {0};
    RuleIndex losing =
        RuleIndex.of(rules, Integer.MAX_VALUE, (_, holds) -> holds && (++matches[0] % 10_000 != 0));
    assertFalse(compare(losing).differences().isEmpty());
  }

  @Test
  void anIndexFiledByWhatItLearntMatchesTheSame() {
    RuleIndex index = RuleIndex.of(rules);
    List<Set<String>> before = articles.stream().map(article -> ids(index, article)).toList();
    RuleIndex refiled = index.refiled();
    assertEquals(RULES, refiled.size());
    assertEquals(before, articles.stream().map(article -> ids(refiled, article)).toList());
  }

  @Test
  void anExplanationSaysWhatTheMatcherFinds() {
    for (int i = 0; i < 3_000; i++) {
      Rule rule = rules.get(i % RULES);
      Article article = articles.get(random.nextInt(ARTICLES));
      Explanation explanation = RuleIndex.explain(rule, article);
      assertEquals(NaiveEvaluator.holds(rule.watch(), article), explanation.holds());
      assertConsistent(explanation.watch());
    }
  }

  private static void assertConsistent(ExplainedClause clause) {
    if (!clause.holds()) assertEquals(List.of(), clause.places(), clause.written());
    clause.operands().forEach(OracleTest::assertConsistent);
  }

  /// What came of holding all articles against all rules.
  private record Compared(List<String> differences, long matches) {}

  private Compared compare(RuleIndex index) {
    List<Set<String>> found = articles.stream().map(article -> matched(index, article)).toList();
    List<String> differences =
        IntStream.range(0, ARTICLES)
            .parallel()
            .boxed()
            .flatMap(i -> differences(articles.get(i), found.get(i)))
            .toList();
    return new Compared(differences, found.stream().mapToLong(Set::size).sum());
  }

  private static Set<String> matched(RuleIndex index, Article article) {
    Matches found = index.match(article);
    assertEquals(List.of(), found.failures());
    return found.matches().stream().map(match -> match.rule().id()).collect(Collectors.toSet());
  }

  private Stream<String> differences(Article article, Set<String> found) {
    return rules.stream()
        .filter(rule -> NaiveEvaluator.holds(rule.watch(), article) != found.contains(rule.id()))
        .map(rule -> found.contains(rule.id()) + ": " + rule.watch() + " in " + article);
  }

  private static Set<String> ids(RuleIndex index, Article article) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : index.matching(article)) ids.add(rule.id());
    return ids;
  }

  private Rule rule(String id) {
    Rule rule = Rules.rule(id, expressions.next());
    Optional<String> language =
        random.nextInt(3) > 0
            ? Optional.empty()
            : Optional.of(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
    return new Rule(
        rule.id(),
        rule.title(),
        new Rule.Watched(rule.expression(), language),
        rule.trigger(),
        rule.group(),
        rule.timing(),
        rule.notice());
  }
}
