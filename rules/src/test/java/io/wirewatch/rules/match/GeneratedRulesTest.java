package io.wirewatch.rules.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.contracts.Field;
import io.wirewatch.rules.Articles;
import io.wirewatch.rules.RandomArticles;
import io.wirewatch.rules.RandomExpressions;
import io.wirewatch.rules.Rules;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Many rules against many articles, index and plain reader side by side.
final class GeneratedRulesTest {
  private final Random random = new Random(20261122);
  private final RandomArticles articles = new RandomArticles(random);

  @Test
  void everyClauseStandsWhereItSaysAndTheSentenceHoldsOne() {
    RandomExpressions expressions = new RandomExpressions(random);
    for (int i = 0; i < 500; i++) {
      RuleIndex index = RuleIndex.of(List.of(Rules.rule("r", expressions.next())));
      Article article = articles.next();
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
      if (clause
          .getClause()
          .matches("(entity|person|org|place|figure|said-by|confirmed-by|denied-by):.*")) continue;
      Article alone = Articles.article(article.getLanguage(), "", printed, List.of());
      Rule itself = Rules.rule("itself", clause.getClause());
      assertEquals(1, RuleIndex.of(List.of(itself)).matching(alone).size());
    }
  }

  private static boolean isQuoted(ClauseMatch clause, RuleMatch match) {
    return clause.getField() == match.field()
        && clause.getStart() >= match.sentenceStart()
        && clause.getEnd() <= match.sentenceStart() + match.sentence().length();
  }
}
