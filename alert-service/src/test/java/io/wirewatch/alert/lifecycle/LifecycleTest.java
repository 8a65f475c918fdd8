package io.wirewatch.alert.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.Severity;
import io.wirewatch.contracts.Span;
import io.wirewatch.rules.model.Notice;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LifecycleTest {

  private final Fixtures group = new Fixtures();

  @Test
  void theThirdOriginOpensAnAlertWithItsEvidence() {
    assertEquals(List.of(), group.add("a", 0, "x"));
    assertEquals(List.of(), group.add("b", 1, "y"));
    Alert alert = group.add("c", 2, "z").getFirst();
    assertEquals(1, alert.getRevision());
    assertEquals(AlertState.OPEN, alert.getState());
    assertEquals(Change.OPENED, alert.getChange());
    assertEquals(Fixtures.minute(0), alert.getFirstAt());
    assertEquals(Fixtures.minute(2), alert.getOpenedAt());
    assertEquals("Flood on the Tesk", alert.getGroupLabel());
    assertEquals("opened by the 3rd origin, c.example", history(alert));
    assertEquals(List.of("desk"), alert.getNotify());
    Evidence evidence = alert.getEvidence().getFirst();
    assertEquals("The flood reached a.", evidence.getSentence());
    assertEquals(List.of(new Span(4, 9)), evidence.getMatches());
  }

  @Test
  void aRewriteAmendsTheAlertAndSaysWhatItWasMadeOf() {
    group.add("a", 0, "a");
    group.add("b", 1, "b");
    assertEquals(List.of(), group.add(rewriteOfA("c", 2)), "two origins");
    Alert alert = group.add("d", 3, "d").getLast();
    assertEquals(3, alert.getOrigins());
    assertEquals(4, alert.getPublishers());
    Evidence rewrite = alert.getEvidence().get(2);
    assertFalse(rewrite.getCounted());
    assertEquals(
        Optional.of(
            "derived from a.example, \u201cFlood in a\u201d (87% sure): shares the figures 212, 40"),
        rewrite.getWhyNot());
    assertEquals("a", rewrite.getDerivedFrom().orElseThrow().getArticleId());
  }

  @Test
  void aRewriteStandsForASourceThatDidNotMatch() {
    group.add(rewriteOfA("b", 0));
    group.add(rewriteOfA("c", 1));
    group.add("d", 2, "d");
    Alert alert = group.add("e", 3, "e").getLast();
    assertEquals(3, alert.getOrigins());
    assertEquals(
        Optional.of(
            "derived from the same report as b.example, \u201cFlood in b\u201d (87% sure): shares"
                + " the figures 212, 40"),
        alert.getEvidence().get(1).getWhyNot());
  }

  private static Match rewriteOfA(String id, int minute) {
    return Match.newBuilder(Fixtures.match(id, minute, id))
        .setDerivedFrom(
            DerivedFrom.newBuilder()
                .setArticleId("a")
                .setConfidence(0.87)
                .setFigures(List.of("212", "40"))
                .build())
        .build();
  }

  @Test
  void aCopyAmendsTheAlertAndSaysWhoseTextItIs() {
    open();
    Alert alert = group.add("d", 3, "x").getFirst();
    assertEquals(Change.AMENDED, alert.getChange());
    assertEquals(4, alert.getArticles());
    assertEquals(3, alert.getOrigins());
    assertEquals("amended: 1 more article", history(alert));
    Evidence copy = alert.getEvidence().getLast();
    assertEquals(Optional.of("same origin as a.example, “Flood in a”"), copy.getWhyNot());
    assertTrue(!copy.getCounted());
  }

  @Test
  void theSameMatchAgainChangesNothing() {
    open();
    assertEquals(List.of(), group.add("c", 2, "z"));
  }

  @Test
  void theFifthOriginRaisesTheSeverity() {
    open();
    assertEquals(Change.GREW, group.add("d", 3, "u").getFirst().getChange());
    Alert alert = group.add("e", 4, "v").getFirst();
    assertEquals(Severity.CRITICAL, alert.getSeverity());
    assertEquals(Change.ESCALATED, alert.getChange());
    assertEquals("severity raised to critical at 5 origins", history(alert));
  }

  @Test
  void itResolvesAtTheMomentTheWindowEmptiesByTheClock() {
    Alert opened = open();
    assertEquals(List.of(), group.at(61));
    Alert alert = group.at(62).getFirst();
    assertEquals(opened.getId(), alert.getId());
    assertEquals(AlertState.RESOLVED, alert.getState());
    assertEquals(Optional.of(Fixtures.minute(62)), alert.getResolvedAt());
    assertEquals("resolved: nothing new for 1 h", history(alert));
    assertEquals(List.of(), group.at(63));
  }

  @Test
  void aLateArticleReopensAResolvedAlertUnderItsId() {
    Alert opened = open();
    group.at(65);
    Alert alert = group.add("d", 50, "w").getFirst();
    assertEquals(opened.getId(), alert.getId());
    assertEquals(Change.REOPENED, alert.getChange());
    assertEquals(Optional.empty(), alert.getResolvedAt());
  }

  @Test
  void aLateArticleMovesTheOpeningAndKeepsTheId() {
    Alert opened = open();
    Alert alert = group.add("0", -1, "w").getFirst();
    assertEquals(opened.getId(), alert.getId());
    assertEquals(Fixtures.minute(1), alert.getOpenedAt());
    assertEquals(2, alert.getRevision());
  }

  @Test
  void aLateArticleBetweenTwoAlertsMergesTheLaterIntoTheEarlier() {
    Alert first = open();
    group.add("d", 100, "d");
    group.add("e", 101, "e");
    Alert second = group.add("f", 102, "f").getFirst();
    List<Alert> changed = group.add("g", 50, "g");
    assertEquals(
        List.of(first.getId(), second.getId()), changed.stream().map(Alert::getId).toList());
    assertEquals(7, changed.getFirst().getArticles());
    assertEquals(Change.MERGED, changed.getLast().getChange());
    assertEquals("merged into alert " + first.getId(), history(changed.getLast()));
    assertEquals(List.of(), group.at(103));
  }

  @Test
  void aWithdrawnArticleResolvesAnAlertThatNoLongerReaches() {
    open();
    Alert alert = group.withdraw("b").getFirst();
    assertEquals(AlertState.RESOLVED, alert.getState());
    assertEquals(Change.WITHDRAWN, alert.getChange());
    assertEquals(
        "withdrawn: “Flood in b” (b.example) was corrected, what is left does not reach 3 origins",
        history(alert));
    Alert again = group.add("b", 1, "y").getFirst();
    assertEquals(Change.REOPENED, again.getChange());
    assertEquals(
        List.of(Change.OPENED, Change.WITHDRAWN, Change.REOPENED),
        again.getHistory().stream().flatMap(line -> line.getChange().stream()).toList());
  }

  @Test
  void aKilledArticleIsTakenOutOfAnAlertThatStandsAndIsNamed() {
    open();
    group.add("d", 3, "w");
    Alert alert = group.withdraw("b", PubStatus.CANCELED).getFirst();
    assertEquals(AlertState.OPEN, alert.getState());
    assertEquals(Change.CORRECTED, alert.getChange());
    assertEquals("“Flood in b” (b.example) was canceled, 3 origins left", history(alert));
    assertEquals(
        List.of("a", "c", "d"), alert.getEvidence().stream().map(Evidence::getArticleId).toList());
  }

  @Test
  void anAlertThatIsOverIsWithdrawnToo() {
    open();
    group.at(65);
    Alert alert = group.withdraw("b", PubStatus.WITHHELD).getFirst();
    assertEquals(Change.WITHDRAWN, alert.getChange());
    assertEquals(List.of(), group.withdraw("a"), "what is withdrawn is not withdrawn again");
  }

  @Test
  void whatIsWithdrawnStaysSoWhateverTheDeskWritesOnIt() {
    open();
    group.withdraw("b");
    act(Fixtures.action(ActionKind.NOTE).setText("a hoax"));
    act(Fixtures.action(ActionKind.ASSIGN).setText("Bo"));
    assertEquals(List.of(), group.withdraw("a"), "what is withdrawn is not withdrawn again");
  }

  @Test
  void aWithdrawnAlertThatTheDeskNotedIsSaidToStandWhenItDoesAndIsOver() {
    open();
    group.withdraw("b");
    act(Fixtures.action(ActionKind.NOTE).setText("a hoax"));
    group.at(65);
    Alert alert = group.add("b", 1, "y").getFirst();
    assertEquals(Change.RESOLVED, alert.getChange());
    assertEquals("it stands after all, and is over", history(alert));
    assertEquals(List.of(), group.at(66));
  }

  @Test
  void whatWasResolvedByHandAndThenWithdrawnStandsAgainWithoutOpening() {
    open();
    act(Fixtures.action(ActionKind.RESOLVE));
    assertEquals(Change.WITHDRAWN, group.withdraw("b").getFirst().getChange());
    Alert alert = group.add("b", 1, "y").getFirst();
    assertEquals(AlertState.RESOLVED, alert.getState());
    assertEquals(Change.RESOLVED, alert.getChange());
  }

  @Test
  void aCorrectionOfWhatDidNotCountInAnAlertLeavesItAlone() {
    open();
    group.at(65);
    group.add("late", 400, "w");
    assertEquals(List.of(), group.withdraw("late"));
  }

  @Test
  void anotherArticleIsNoNewsAndAnotherOriginIs() {
    Rule articles =
        new Rule(
            Fixtures.RULE.id(),
            Fixtures.RULE.title(),
            Fixtures.RULE.watch(),
            new Threshold(Counting.ARTICLES, 3, Duration.ofHours(1)),
            Fixtures.RULE.group(),
            Fixtures.RULE.timing(),
            Notice.of(Severity.LOW));
    group.revise(articles);
    open();
    assertEquals(Change.AMENDED, group.add("d", 3, "z").getFirst().getChange());
    assertEquals(Change.GREW, group.add("e", 4, "new").getFirst().getChange());
  }

  @Test
  void ofAStagedRuleTheAuthorAloneIsToldUntilItIsPromoted() {
    group.revise(Fixtures.RULE.withStaged(true));
    Alert alert = open();
    assertTrue(alert.getStaged());
    assertEquals(List.of("Ann"), alert.getNotify());
    Alert promoted = group.revise(Fixtures.RULE.withStaged(false)).getFirst();
    assertEquals(List.of("desk"), promoted.getNotify());
    assertEquals("the rule was promoted: no longer staged", history(promoted));
  }

  @Test
  void backfilledArticlesAloneNotifyNobody() {
    group.add(backfilled("a", 0, "x"));
    group.add(backfilled("b", 1, "y"));
    Alert alert = group.add(backfilled("c", 2, "z")).getFirst();
    assertEquals(List.of(), alert.getNotify());
    assertEquals(List.of("desk"), group.add("d", 3, "w").getFirst().getNotify());
  }

  @Test
  void anAlertShowsItsFirstTwentyArticlesAndTheLastTen() {
    for (int i = 0; i < 120; i++) group.add("a%03d".formatted(i), i / 10, "o" + i);
    Alert alert = group.all().getFirst();
    assertEquals(30, alert.getEvidence().size());
    assertEquals(90, alert.getEvidenceOmitted());
    assertEquals("a019", alert.getEvidence().get(19).getArticleId());
    assertEquals("a110", alert.getEvidence().get(20).getArticleId());
    assertEquals("a119", alert.getEvidence().getLast().getArticleId());
    assertEquals(Revision.MAX_HISTORY, alert.getHistory().size());
    assertEquals("opened by the 3rd origin, a002.example", alert.getHistory().getFirst().getWhat());
  }

  @Test
  void aDeletedRuleResolvesItsAlerts() {
    Alert alert = Lifecycle.ruleDeleted(open(), Fixtures.minute(5)).orElseThrow();
    assertEquals("resolved: its rule was deleted", history(alert));
    assertEquals(Optional.empty(), Lifecycle.ruleDeleted(alert, Fixtures.minute(6)));
  }

  @Test
  void whateverTheOrderOfArrivalTheAlertsComeOutTheSame() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      List<Match> articles = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        articles.add(Fixtures.match("a" + i, random.nextInt(400), "o" + random.nextInt(12)));
      }
      List<String> inOrder = outcome(articles);
      Collections.shuffle(articles, random);
      assertEquals(inOrder, outcome(articles));
    }
  }

  private static List<String> outcome(List<Match> articles) {
    Fixtures group = new Fixtures();
    articles.forEach(group::add);
    return group.all().stream()
        .filter(a -> a.getState() != AlertState.RESOLVED)
        .map(a -> a.getOpenedAt() + " " + a.getFirstAt() + " " + a.getLastAt() + a.getEvidence())
        .sorted()
        .toList();
  }

  private Alert open() {
    group.add("a", 0, "x");
    group.add("b", 1, "y");
    return group.add("c", 2, "z").getFirst();
  }

  private void act(DeskAction.Builder action) {
    assertTrue(group.act(action).isPresent());
  }

  private static Match backfilled(String id, int minute, String origin) {
    return Match.newBuilder(Fixtures.match(id, minute, origin)).setMode(Mode.BACKFILL).build();
  }

  private static String history(Alert alert) {
    return alert.getHistory().getLast().getWhat();
  }
}
