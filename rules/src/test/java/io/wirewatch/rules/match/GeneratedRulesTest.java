package io.wirewatch.rules.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Field;
import io.wirewatch.rules.Articles;
import io.wirewatch.rules.RandomExpressions;
import io.wirewatch.rules.Rules;
import io.wirewatch.rules.language.Watch;
import io.wirewatch.rules.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many rules against many articles, index and plain reader side by side.
final class GeneratedRulesTest {
  private final Random random = new Random(20261122);

  @Test
  void theIndexMatchesWhatThePlainReaderMatches() {
    RandomExpressions expressions = new RandomExpressions(random);
    List<Rule> rules =
        IntStream.range(0, 300).mapToObj(i -> Rules.rule("r" + i, expressions.next())).toList();
    RuleIndex index = RuleIndex.of(rules);
    int matched = 0;
    for (int i = 0; i < 60; i++) {
      Article article = article();
      List<String> found =
          index.match(article).matches().stream().map(match -> match.rule().id()).toList();
      assertEquals(expected(rules, article), found, article.toString());
      matched += found.size();
    }
    assertTrue(matched > 3_000 && matched < 15_000, "of 18,000 pairs matched " + matched);
  }

  @Test
  void everyClauseStandsWhereItSaysAndTheSentenceHoldsOne() {
    RandomExpressions expressions = new RandomExpressions(random);
    for (int i = 0; i < 500; i++) {
      RuleIndex index = RuleIndex.of(List.of(Rules.rule("r", expressions.next())));
      Article article = article();
      index.match(article).matches().forEach(match -> assertShown(match, article));
    }
  }

  private static void assertShown(RuleMatch match, Article article) {
    String field = match.field() == Field.TITLE ? article.getTitle() : article.getText();
    assertTrue(field.startsWith(match.sentence(), match.sentenceStart()), match.toString());
    boolean placed = !match.clauses().isEmpty();
    assertEquals(placed, match.clauses().stream().anyMatch(clause -> isQuoted(clause, match)));
    for (ClauseMatch clause : match.clauses()) {
      String whole = clause.getField() == Field.TITLE ? article.getTitle() : article.getText();
      String printed = whole.substring(clause.getStart(), clause.getEnd());
      if (clause.getClause().startsWith("entity:")) continue;
      Rule itself = Rules.rule("itself", clause.getClause());
      assertEquals(
          1, RuleIndex.of(List.of(itself)).match(Articles.english("", printed)).matches().size());
    }
  }

  private static boolean isQuoted(ClauseMatch clause, RuleMatch match) {
    return clause.getField() == match.field()
        && clause.getStart() >= match.sentenceStart()
        && clause.getEnd() <= match.sentenceStart() + match.sentence().length();
  }

  private static List<String> expected(List<Rule> rules, Article article) {
    return rules.stream()
        .filter(rule -> NaiveEvaluator.holds(rule.watch(), article))
        .map(Rule::id)
        .sorted()
        .toList();
  }

  private Article article() {
    String text = words(4 + random.nextInt(12)) + (random.nextBoolean() ? "\n\n" : ". ") + words(8);
    List<Entity> entities = new ArrayList<>();
    if (random.nextBoolean()) entities.add(Articles.place("Q42", "Ostland", "border", text));
    if (random.nextBoolean()) entities.add(Articles.place("Q7", "Port Amber", "army", text));
    return Articles.article("en", words(random.nextInt(5)), text, entities);
  }

  private String words(int count) {
    List<String> filler = List.of("the", "of", "Monday", "rain", "market", "hospital");
    List<String> words =
        IntStream.range(0, count)
            .mapToObj(_ -> random.nextInt(3) == 0 ? RandomExpressions.WORDS : filler)
            .map(from -> from.get(random.nextInt(from.size())))
            .toList();
    return String.join(" ", words);
  }

  @Test
  void whatTheWatchLanguagePrintsMatchesTheSame() {
    RandomExpressions expressions = new RandomExpressions(random);
    for (int i = 0; i < 500; i++) {
      Rule rule = Rules.rule("r", expressions.next());
      Rule again = Rules.rule("r", Watch.print(rule.expression()));
      Article article = article();
      assertEquals(
          RuleIndex.of(List.of(rule)).match(article).matches().size(),
          RuleIndex.of(List.of(again)).match(article).matches().size());
    }
  }
}
