package io.wirewatch.rules.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Field;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Stance;
import io.wirewatch.rules.Articles;
import io.wirewatch.rules.Rules;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExplanationTest {
  private static final String TITLE = "Ministers meet over Ostland";
  private static final String TEXT =
      """
      The army sent troops to the border. Troops sang.

      Soldiers in Port Amber heard of the treaty.
      """;
  private static final Article ARTICLE =
      Articles.article(
          "en", TITLE, TEXT, List.of(Articles.place("Q7", "Port Amber", "Port Amber", TEXT)));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a word at its places       | troop            | yes [troops, Troops]
          a word that is not there   | tanks            | no
          a phrase                   | "Port Amber"     | yes [Port Amber]
          a prefix                   | minist*          | yes [Ministers]
          alternatives, all of them  | troops NEAR/1 (sent OR sang) | yes [sent troops, Troops sang]
          nearest on the right       | army NEAR/1 border           | no nearest 4
          nearest on either side     | border NEAR/1 army           | no nearest 4
          a NEAR of one side only    | army NEAR/1 tanks            | no
          nearest across paragraphs  | sang NEAR/3 soldiers         | no nearest 100
          the order that is asked    | border BEFORE/9 army         | no
          an order kept              | army BEFORE/1 troops         | yes [army sent troops]
          an entity                  | entity:Q7                    | yes [Port Amber]
          a language                 | lang:de AND troops           | no
          """)
  void aClauseHoldsOrNotAndHasItsPlaces(String what, String watch, String expected) {
    ExplainedClause clause = explain(watch);
    String places = clause.places().isEmpty() ? "" : " " + printed(clause.places());
    String nearest = clause.nearest().isPresent() ? " nearest " + clause.nearest().getAsInt() : "";
    assertEquals(expected, (clause.holds() ? "yes" : "no") + places + nearest);
  }

  private static final String CLAIMS =
      "The ministry denied that troops had crossed. Envoys said the treaty holds. The ministry has not"
          + " confirmed the strike. Kremlin spokesman Ivan Holm confirmed the loss of a tank.";

  /// The words of the claims article by who claims them and how.
  private static Article claims() {
    Article article = Articles.english("Claims", CLAIMS);
    return Article.newBuilder(article)
        .setQuotes(
            List.of(
                claim("The ministry", null, Stance.DENIES, "troops had crossed"),
                claim("Envoys", null, Stance.SAYS, "the treaty holds"),
                claim("The ministry", null, Stance.COULD_NOT_CONFIRM, "the strike"),
                claim("Ivan Holm", "Kremlin spokesman", Stance.CONFIRMS, "the loss of a tank")))
        .build();
  }

  private static Quote claim(String speaker, @Nullable String role, Stance stance, String words) {
    int start = CLAIMS.indexOf(words);
    return Quote.newBuilder()
        .setStart(start)
        .setEnd(start + words.length())
        .setKind(QuoteKind.INDIRECT)
        .setSpeaker(speaker)
        .setSpeakerRole(role)
        .setStance(stance)
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          what is denied                 | denied-by:ministry                   | yes [troops had crossed]
          by another                     | denied-by:envoys                     | no
          not confirmed is no confirming | confirmed-by:ministry                | no
          neither is said what is denied | said-by:ministry                     | no
          by the office                  | confirmed-by:kremlin                 | yes [the loss of a tank]
          by words of the name           | confirmed-by:"Ivan Holm"             | yes [the loss of a tank]
          confirmed is said              | said-by:holm                         | yes [the loss of a tank]
          words of the claim             | denied-by:ministry THAT troop        | yes [troops had crossed]
          words of another claim         | denied-by:ministry THAT treaty       | no
          words near in it               | said-by:envoys THAT (treaty NEAR/1 hold) | yes [the treaty holds]
          words only nearby              | denied-by:ministry THAT (denied NEAR/3 troops) | no
          """)
  void aClaimHoldsWhereWhoIsAskedForTakesTheStance(String what, String watch, String expected) {
    ExplainedClause clause = RuleIndex.explain(Rules.rule("r", watch), claims()).watch();
    String places =
        clause.places().stream()
            .map(spot -> CLAIMS.substring(spot.start(), spot.end()))
            .toList()
            .toString();
    assertEquals(expected, clause.holds() ? "yes " + places : "no", what);
  }

  @Test
  void theWordsOfAClaimAreExplainedWithinIt() {
    ExplainedClause clause =
        RuleIndex.explain(Rules.rule("r", "denied-by:ministry THAT treaty"), claims()).watch();
    ExplainedClause word = clause.operands().getFirst();
    assertFalse(word.holds());
    assertEquals(1, word.elsewhere().size());
  }

  @Test
  void theTreeHasTheShapeOfTheExpression() {
    ExplainedClause and = explain("troops AND NOT tanks AND title:treaty");
    assertFalse(and.holds());
    assertEquals(
        List.of("troops", "NOT tanks", "title:treaty"),
        and.operands().stream().map(ExplainedClause::written).toList());
    assertEquals(
        List.of(true, true, false), and.operands().stream().map(ExplainedClause::holds).toList());
    assertFalse(and.operands().get(1).operands().getFirst().holds());
  }

  @Test
  void aNearHasItsTwoSidesWithTheirPlaces() {
    ExplainedClause near = explain("army NEAR/1 border");
    assertEquals(
        List.of("[army]", "[border]"),
        near.operands().stream().map(side -> printed(side.places())).toList());
  }

  @Test
  void whatIsNotInTheTitleIsShownWhereItIs() {
    ExplainedClause word = explain("title:treaty").operands().getFirst();
    assertFalse(word.holds());
    assertEquals(List.of(), word.places());
    assertEquals("[treaty]", printed(word.elsewhere()));
  }

  @Test
  void whatIsNotInTheLeadIsShownWhereItIs() {
    ExplainedClause word = explain("lead:soldiers").operands().getFirst();
    assertFalse(word.holds());
    assertEquals("[Soldiers]", printed(word.elsewhere()));
    assertTrue(explain("lead:troops").holds());
  }

  @Test
  void theStepsOfASequenceAreExplainedAndTold() {
    Rule rule = Rules.sequence("r", "troops", List.of("army", "tanks", "title:meet"));
    List<ExplainedClause> steps = RuleIndex.explain(rule, ARTICLE).steps();
    assertEquals(List.of(true, false, true), steps.stream().map(ExplainedClause::holds).toList());
    RuleMatch match = RuleIndex.of(List.of(rule)).match(ARTICLE).matches().getFirst();
    assertEquals(List.of(0, 2), match.steps());
  }

  @Test
  void aRuleOfTheIndexIsExplainedById() {
    RuleIndex index = RuleIndex.of(List.of(Rules.rule("a", "troops"), Rules.rule("b", "tanks")));
    assertTrue(index.explain("a", ARTICLE).orElseThrow().holds());
    assertFalse(index.explain("b", ARTICLE).orElseThrow().holds());
    assertTrue(index.explain("c", ARTICLE).isEmpty());
  }

  @Test
  void aPairThatHoldsHasNoNearest() {
    assertEquals(OptionalInt.empty(), explain("army NEAR/1 troops").nearest());
  }

  private static ExplainedClause explain(String watch) {
    return RuleIndex.explain(Rules.rule("r", watch), ARTICLE).watch();
  }

  private static String printed(List<Spot> spots) {
    return spots.stream()
        .map(spot ->
            (spot.field() == Field.TITLE ? TITLE : TEXT).substring(spot.start(), spot.end()))
        .toList()
        .toString();
  }
}
