package io.wirewatch.rules.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Match;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.group.Matching;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Condition;
import io.wirewatch.rules.trigger.Counted;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a rewrite of an earlier report counts for.
class DerivedReportsTest {
  private static final String RULE =
      """
      id: floods
      title: Floods
      watch: flood
      trigger:
        threshold: { count: %s, atLeast: 2, within: PT1H }
      %s
      tests:
        - name: a wire, its rewrite and a copy of that
          articles:
            - { title: A flood }
            - { title: The flood, derivedFrom: 1 }
            - { copyOf: 2 }
          expect: %s
      """;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # case,                                    count,      key,              expect
          an origin once by what is usual,           origins,    '',               none
          an origin once,                            origins,    'derived: ignore', none
          origins where the rule says so,            origins,    'derived: count', '{ alerts: 1 }'
          a publisher each whatever it is made of,   publishers, '',               '{ alerts: 1 }'
          an article each whatever it is made of,    articles,   '',               '{ alerts: 1 }'
          """)
  void aRewriteCountsAs(String name, String count, String key, String expect) {
    Parsed parsed = RuleFile.parse(RULE.formatted(count, key, expect));
    Parsed.Valid valid = assertInstanceOf(Parsed.Valid.class, parsed, parsed.toString());
    assertEquals(
        List.of(), TestRun.of(valid.rules().getFirst(), valid.tests().getFirst()).failures(), name);
  }

  @ParameterizedTest
  @CsvSource({"0.5, b", "0.8, b", "0.801, a", "1.0, a"})
  void aRewriteIsItsSourcesReportWhereThatIsSure(double confidence, String origin) {
    assertEquals(origin, Counted.of(match(rule(""), confidence)).originId());
    assertEquals("b", Counted.of(match(rule("derived: count"), confidence)).originId());
  }

  @Test
  void aRuleThatCountsRewritesCountsUnderAnotherCondition() {
    Condition usual = Condition.of(rule(""));
    assertEquals(usual, Condition.of(rule("derived: ignore")));
    assertNotEquals(usual.trigger(), Condition.of(rule("derived: count")).trigger());
    assertEquals(usual.watch(), Condition.of(rule("derived: count")).watch());
  }

  private static Match match(Rule rule, double confidence) {
    Article article =
        Article.newBuilder(BacktestTest.article("b", 0))
            .setDerivedFrom(
                DerivedFrom.newBuilder().setArticleId("a").setConfidence(confidence).build())
            .build();
    Map<String, Match> matches =
        Matching.matches(article, RuleIndex.of(List.of(rule)).match(article).matches());
    return Objects.requireNonNull(matches.get(new GroupKey("floods", "").key()));
  }

  private static Rule rule(String key) {
    Parsed parsed = RuleFile.parse(RULE.formatted("origins", key, "none"));
    return assertInstanceOf(Parsed.Valid.class, parsed, parsed.toString()).rules().getFirst();
  }
}
