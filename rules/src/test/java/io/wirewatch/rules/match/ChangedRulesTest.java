package io.wirewatch.rules.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.Articles;
import io.wirewatch.rules.RandomArticles;
import io.wirewatch.rules.RandomExpressions;
import io.wirewatch.rules.Rules;
import io.wirewatch.rules.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// An index that is changed rule by rule, while others match.
final class ChangedRulesTest {
  private final Random random = new Random(7);
  private final RandomExpressions expressions = new RandomExpressions(random);
  private final RandomArticles articles = new RandomArticles(random);

  @Test
  void anIndexChangedRuleByRuleMatchesAsOneMadeAtOnce() {
    Map<String, Rule> rules = new TreeMap<>();
    RuleIndex index = RuleIndex.of(List.of());
    for (int i = 0; i < 1_500; i++) {
      String id = "r" + random.nextInt(200);
      if (random.nextInt(3) == 0) {
        index = index.without(id);
        rules.remove(id);
      } else {
        Rule rule = Rules.rule(id, expressions.next());
        index = index.with(rule);
        rules.put(id, rule);
      }
      if (i % 300 == 299) index = index.refiled();
      assertEquals(rules.size(), index.size());
      if (i % 10 == 0) {
        Article article = articles.next();
        assertEquals(RuleIndex.of(rules.values()).match(article), index.match(article));
      }
    }
  }

  @Test
  void aWordThatNoRuleAskedForIsFoundOnceOneDoes() {
    Article article = Articles.english("", "Inspectors photographed an intercontinental runway.");
    RuleIndex index = RuleIndex.of(List.of(Rules.rule("a", "tanks")));
    assertEquals(List.of(), ids(index, article));
    RuleIndex more = index.with(Rules.rule("b", "runways AND intercontinental"));
    assertEquals(List.of("b"), ids(more, article));
    assertEquals(List.of(), ids(index, article));
  }

  @Test
  void anEarlierIndexStaysAsItWas() {
    RuleIndex one = RuleIndex.of(List.of(Rules.rule("a", "troops")));
    RuleIndex two = one.with(Rules.rule("b", "soldiers")).with(Rules.rule("a", "tanks"));
    RuleIndex three = two.without("b");
    Article article = Articles.english("", "Troops and soldiers.");
    assertEquals(List.of("a"), ids(one, article));
    assertEquals(List.of("b"), ids(two, article));
    assertEquals(List.of(), ids(three, article));
  }

  /// Each rule matches the article in all its versions, so that whoever matches while rules change
  /// must find each exactly once, and none twice; new words come with every version.
  @Test
  void whoeverMatchesMeanwhileFindsEachRuleOnce() throws Exception {
    Article article = Articles.english("", "Troops and soldiers crossed the border at noon.");
    List<Rule> first = new ArrayList<>();
    for (int i = 0; i < 20; i++) first.add(Rules.rule("r" + i, "troops"));
    Shared index = new Shared(RuleIndex.of(first));
    List<String> all = ids(index.now, article);
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<Future<Integer>> matching = new ArrayList<>();
      for (int i = 0; i < 3; i++) matching.add(threads.submit(() -> match(index, article, all)));
      for (int i = 0; i < 3_000; i++) index.now = index.now.with(version(i));
      index.now = RuleIndex.of(List.of());
      for (Future<Integer> each : matching) assertTrue(each.get() > 0);
    }
  }

  /// The index that all threads use.
  private static final class Shared {
    private volatile RuleIndex now;

    private Shared(RuleIndex first) {
      now = first;
    }
  }

  private static Rule version(int i) {
    List<String> watches =
        List.of(
            "soldiers AND NOT w%d", "border AND noon AND NOT w%d", "crossed NEAR/3 (at OR w%d)");
    return Rules.rule("r" + i % 20, watches.get(i % 3).formatted(i));
  }

  private static int match(Shared index, Article article, List<String> expected) {
    int matched = 0;
    for (RuleIndex now = index.now; now.size() > 0; now = index.now) {
      assertEquals(expected, ids(now, article));
      matched++;
    }
    return matched;
  }

  private static List<String> ids(RuleIndex index, Article article) {
    return index.match(article).matches().stream().map(match -> match.rule().id()).toList();
  }
}
