package io.wirewatch.rules.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Field;
import io.wirewatch.rules.Articles;
import io.wirewatch.rules.Rules;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleIndexTest {
  private static final String TITLE = "Ministers meet over Ostland";
  private static final String TEXT =
      """
      General Amsel sent 1,500 troops to Port Amber on Monday. The soldiers' families were told.

      Ostlanders cheered. A Kyïv official said the re-election was near, and the armed forces of \
      Ostland stayed at home.
      """;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a word                         | troops                              | yes
          a word that is not there       | tanks                               | no
          an inflection                  | soldier                             | yes
          an irregular inflection        | send                                | yes
          a derived word is another      | ministry                            | no
          folded                         | kyiv                                | yes
          a grouped number               | 1500                                | yes
          a hyphenated word              | re-election                         | yes
          part of a hyphenated word      | election                            | yes
          a phrase                       | "armed forces"                      | yes
          a phrase the other way round   | "forces armed"                      | no
          a phrase with a word between   | "General sent"                      | no
          no phrase across paragraphs    | "told Ostlanders"                   | no
          no phrase from title to text   | "Ostland General"                   | no
          a prefix                       | Ostl*                               | yes
          a prefix that is not there     | Westl*                              | no
          a prefix that is the word      | troops*                             | yes
          near, in order                 | sent NEAR/1 troops                  | yes
          near, in the other order       | troops NEAR/1 sent                  | yes
          near, one word too far         | sent NEAR/0 troops                  | no
          near across a sentence         | Monday NEAR/1 soldiers              | yes
          near a phrase                  | "armed forces" NEAR/1 Ostland       | yes
          not near across a paragraph    | told NEAR/50 Ostlanders             | no
          not near from title to text    | meet NEAR/50 General                | no
          not near itself                | troops NEAR/9 troop*                | no
          near of alternatives           | (tanks OR troops) NEAR/3 (go OR sent) | yes
          both                           | troops AND soldiers                 | yes
          not both                       | troops AND tanks                    | no
          either                         | tanks OR troops                     | yes
          not that                       | troops AND NOT soldiers             | no
          not that, which is not there   | troops AND NOT tanks                | yes
          not near that                  | troops AND NOT troops NEAR/2 tanks  | yes
          in the title                   | title:ministers                     | yes
          in the text, not the title     | title:troops                        | no
          not in the title               | troops AND NOT title:troops         | yes
          a phrase in the title          | title:"ministers meet"              | yes
          several in the title           | title:(meet AND (over OR under))    | yes
          near in the title              | title:(ministers NEAR/1 over)       | yes
          half in the title              | title:(ministers AND troops)        | no
          an entity by its name          | entity:"Port Amber"                 | yes
          an entity in another spelling  | entity:"PORT  ÁMBER"                | yes
          an entity by its id            | entity:Q42                          | yes
          an entity as the text has it   | entity:Ostlanders                   | yes
          a name that is no entity       | entity:Amsel                        | no
          part of an entity's name       | entity:Amber                        | no
          """)
  void aRuleMatchesAnArticle(String what, String watch, String matches) {
    RuleIndex index = RuleIndex.of(List.of(Rules.rule("r", watch)));
    assertEquals(matches.equals("yes"), !index.match(article()).matches().isEmpty());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a word              | troops                      | troops: 25-31
          twice a word        | Ostland                     | TITLE Ostland: 20-27, Ostland: 183-190
          a phrase            | "armed forces"              | "armed forces": 167-179
          both sides of NEAR  | troops NEAR/2 (sent OR go)  | sent: 14-18, troops: 25-31
          what NOT names      | troops AND NOT tanks        | troops: 25-31
          what holds of an OR | troops OR (troops AND guns) | troops: 25-31
          an entity           | entity:Q42                  | entity:Q42: 92-102
          only the title      | title:Ostland               | TITLE Ostland: 20-27
          """)
  void clausesStandWhereTheyHold(String what, String watch, String clauses) {
    RuleMatch match =
        RuleIndex.of(List.of(Rules.rule("r", watch))).match(article()).matches().getFirst();
    assertEquals(clauses, printed(match));
  }

  @Test
  void theSentenceThatShowsTheMostIsQuoted() {
    String text =
        "Troops were there. Ostland sent troops to Port Amber. Ostland denied it. Troops left.";
    RuleMatch match = match("troops AND Ostland AND \"Port Amber\"", "Troops in Ostland", text);
    assertEquals("Ostland sent troops to Port Amber.", match.sentence());
    assertEquals(Field.TEXT, match.field());
    assertEquals(text.indexOf("Ostland sent"), match.sentenceStart());
  }

  @Test
  void aTitleIsQuotedWhereItAloneShowsTheMost() {
    RuleMatch match = match("troops AND Ostland", "Ostland sends troops", "Troops left. Ostland?");
    assertEquals(Field.TITLE, match.field());
    assertEquals("Ostland sends troops", match.sentence());
    assertEquals(0, match.sentenceStart());
  }

  @Test
  void theTextIsQuotedBeforeATitleThatShowsNoMore() {
    RuleMatch match = match("troops", "Troops sent", "On Monday. The troops left.");
    assertEquals("The troops left.", match.sentence());
  }

  @Test
  void aNearAcrossSentencesIsQuotedWithBoth() {
    String text = "It rained. They left on Monday. The soldiers sang. It rained.";
    RuleMatch match = match("Monday NEAR/1 soldiers", "", text);
    assertEquals("They left on Monday. The soldiers sang.", match.sentence());
    assertEquals("Monday: 24-30, soldiers: 36-44", printed(match));
  }

  @Test
  void oneSentenceIsQuotedBeforeTwoThatShowNoMore() {
    String text = "They left on Monday. The soldiers sang. On Monday soldiers marched.";
    RuleMatch match = match("Monday NEAR/1 soldiers", "", text);
    assertEquals("On Monday soldiers marched.", match.sentence());
  }

  @Test
  void anEntityOfTheTitleAloneIsFoundThere() {
    var entity = Articles.place("Q9", "Ostland", "nowhere", "");
    entity = io.wirewatch.contracts.Entity.newBuilder(entity).setInTitle(true).build();
    Article article = Articles.article("en", "War in Ostland", "It began.", List.of(entity));
    RuleMatch match =
        RuleIndex.of(List.of(Rules.rule("r", "entity:Ostland")))
            .match(article)
            .matches()
            .getFirst();
    assertEquals("TITLE entity:Ostland: 7-14", printed(match));
    assertEquals("War in Ostland", match.sentence());
  }

  @Test
  void wordsAreStemmedByTheLanguageOfTheArticle() {
    RuleIndex index = RuleIndex.of(List.of(Rules.rule("r", "force")));
    assertEquals(1, index.match(inLanguage("en")).matches().size());
    assertEquals(1, index.match(inLanguage("en-GB")).matches().size());
    assertEquals(1, index.match(inLanguage("und")).matches().size());
    assertEquals(1, index.match(inLanguage("fr")).matches().size());
    assertEquals(0, index.match(inLanguage("xx")).matches().size());
  }

  @Test
  void anOverlongArticleHasAtMostSixtyFourClausesAndTheQuotedOnesAmongThem() {
    String text = "Troops. ".repeat(500) + "Troops sent.";
    RuleMatch match = match("troops OR sent", "", text);
    assertEquals(64, match.clauses().size());
    assertEquals("Troops sent.", match.sentence());
    assertTrue(printed(match).endsWith("sent: 4007-4011"), printed(match));
  }

  @Test
  void ofTwoRulesOfOneIdTheLaterCounts() {
    Rule changed = Rules.rule("r", "soldiers");
    RuleIndex index = RuleIndex.of(List.of(Rules.rule("r", "troops"), changed));
    assertSame(changed, index.match(article()).matches().getFirst().rule());
    assertEquals(List.of(changed), List.copyOf(index.rules()));
  }

  @Test
  void aRuleThatThrowsSpoilsNoOther() {
    Rule broken = Rules.rule("broken", "troops");
    RuleIndex index = failingAtOnce(List.of(Rules.rule("a", "soldiers"), broken), "broken");
    Matches found = index.match(article());
    assertEquals("a", found.matches().getFirst().rule().id());
    assertSame(broken, found.failures().getFirst().rule());
    assertEquals("on purpose", found.failures().getFirst().cause().getMessage());
  }

  @Test
  void aRuleThatFailedBeforeIsToldWhenItMissesWithoutFailing() {
    Rule rule = Rules.rule("r", "troops AND soldiers AND NOT tanks");
    RuleIndex index = failingAtOnce(List.of(rule), "r");
    Article missed = Articles.english("", "Troops, soldiers, tanks.");
    assertEquals(1, index.match(missed).failures().size());
    assertEquals(List.of(rule), index.match(missed).misses());
    assertEquals(List.of(), RuleIndex.of(List.of(rule)).match(missed).misses());
  }

  /// Of which one rule throws at the first article that it is held against.
  private static RuleIndex failingAtOnce(List<Rule> rules, String id) {
    AtomicBoolean failed = new AtomicBoolean();
    return RuleIndex.of(
        rules,
        1_000,
        (rule, holds) -> {
          if (rule.id().equals(id) && !failed.getAndSet(true)) {
            throw new IllegalStateException("on purpose");
          }
          return holds;
        });
  }

  @Test
  void aRuleThatCannotBeCompiledFailsAtEveryArticleAndSpoilsNoOther() {
    Rule broken = Rules.rule("broken", new Expression.Word("..."));
    RuleIndex index = RuleIndex.of(List.of(broken, Rules.rule("a", "soldiers")));
    assertEquals(1, index.match(article()).matches().size());
    assertSame(broken, index.match(inLanguage("fr")).failures().getFirst().rule());
  }

  @Test
  void aRuleThatTakesTooManyStepsFailsAndSpoilsNoOther() {
    Rule costly = Rules.rule("costly", "troops NEAR/1 soldiers");
    Article article = Articles.english("", "troops ".repeat(600) + "soldiers");
    RuleIndex index =
        RuleIndex.of(List.of(costly, Rules.rule("a", "soldiers")), 1_000, Verdict.AS_FOUND);
    Matches found = index.match(article);
    assertEquals("a", found.matches().getFirst().rule().id());
    assertSame(costly, found.failures().getFirst().rule());
    assertEquals(
        "took more than 1000 steps at one article",
        found.failures().getFirst().cause().getMessage());
    assertEquals(2, index.match(article()).matches().size() + 1);
  }

  @Test
  void eachWordThatAPhraseIsComparedWithIsAStep() {
    Rule costly = Rules.rule("costly", '"' + "troops ".repeat(40).strip() + " soldiers\"");
    Article article = Articles.english("", "troops ".repeat(600) + "soldiers");
    RuleIndex index = RuleIndex.of(List.of(costly), 10_000, Verdict.AS_FOUND);
    assertSame(costly, index.match(article).failures().getFirst().rule());
    assertEquals(1, RuleIndex.of(List.of(costly)).match(article).matches().size());
  }

  @Test
  void matchesComeInTheOrderOfTheRulesIds() {
    RuleIndex index =
        RuleIndex.of(
            List.of(
                Rules.rule("c", "soldiers"),
                Rules.rule("x", "tanks"),
                Rules.rule("a", "troops"),
                Rules.rule("b", "entity:Q42")));
    assertEquals(
        List.of("a", "b", "c"),
        index.match(article()).matches().stream().map(match -> match.rule().id()).toList());
  }

  /// What a backtest asks: all but the places and the sentence.
  @Test
  void whoDoesNotAskWhereIsToldTheSameRulesStepsAndFailures() {
    Rule sequence =
        Rules.sequence("s", "troops OR tanks OR Ostland", List.of("troops", "tanks", "Ostland"));
    Rule broken = Rules.rule("broken", new Expression.Word("..."));
    RuleIndex index = RuleIndex.of(List.of(sequence, Rules.rule("a", "soldiers"), broken));
    Matches quoted = index.match(article());
    Matches unquoted = index.matchUnquoted(article());
    assertEquals(List.of(0, 2), unquoted.matches().getLast().steps());
    assertEquals(
        quoted.matches().stream().map(RuleIndexTest::unquoted).toList(), unquoted.matches());
    assertSame(broken, unquoted.failures().getFirst().rule());
  }

  private static RuleMatch unquoted(RuleMatch match) {
    return new RuleMatch(match.rule(), List.of(), Field.TITLE, "", 0, match.steps());
  }

  private static Article article() {
    return Articles.article(
        "en",
        TITLE,
        TEXT,
        List.of(
            Articles.place("Q42", "Ostland", "Ostlanders", TEXT),
            Articles.place("place:port-amber", "Port Amber", "Port Amber", TEXT)));
  }

  private static Article inLanguage(String language) {
    return Articles.article(language, "", "Les forces sont là.", List.of());
  }

  private static RuleMatch match(String watch, String title, String text) {
    return RuleIndex.of(List.of(Rules.rule("r", watch)))
        .match(Articles.english(title, text))
        .matches()
        .getFirst();
  }

  private static String printed(RuleMatch match) {
    return match.clauses().stream()
        .map(clause ->
            (clause.getField() == Field.TITLE ? "TITLE " : "")
                + clause.getClause()
                + ": "
                + clause.getStart()
                + "-"
                + clause.getEnd())
        .collect(Collectors.joining(", "));
  }
}
