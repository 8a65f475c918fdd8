package io.wirewatch.desk.view;

import static io.wirewatch.desk.Samples.NOON;
import static io.wirewatch.desk.Samples.alert;
import static io.wirewatch.desk.Samples.disabled;
import static io.wirewatch.desk.Samples.match;
import static io.wirewatch.desk.Samples.rule;
import static io.wirewatch.desk.Samples.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Match;
import io.wirewatch.rules.language.Sets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RuleBoardTest {

  private final RuleBoard board = new RuleBoard(Duration.ofDays(2));

  @BeforeEach
  void writeARule() {
    board.accept("r", rule("r", yaml("r", "A rule", 3), NOON));
  }

  @Test
  void aRuleIsToldInWords() {
    RuleView rule = shown();
    assertEquals("A rule", rule.title());
    assertEquals("3 origins within 6 h, per story", rule.condition());
    assertTrue(rule.valid());
  }

  @Test
  void aRuleIsReadAnewWhenASetThatItNamesComesOrGoes() {
    String named = yaml("r", "A rule", 3).replaceFirst("watch:.*", "watch: (@water) AND dam");
    board.accept("r", rule("r", named, NOON));
    assertFalse(shown().valid());
    board.accept("@water", rule("@water", "sets: { water: flood OR deluge }", NOON));
    assertTrue(shown().valid());
    assertEquals(List.of("r"), board.brokenBy(Sets.none()));
    assertEquals(List.of(), board.brokenBy(board.sets()));
    board.accept("@water", null);
    assertFalse(shown().valid());
  }

  @Test
  void theGroupNearestToTheThresholdComesFirst() {
    bring(match("r", "far", "a1", "o1", NOON));
    bring(match("r", "near", "a2", "o2", NOON));
    bring(match("r", "near", "a3", "o3", NOON));
    assertEquals(List.of("near 2 of 3", "far 1 of 3"), standings());
  }

  @Test
  void aCopyBringsTheRuleNoNearer() {
    bring(match("r", "s", "a1", "o1", NOON));
    bring(match("r", "s", "a2", "o1", NOON));
    assertEquals(List.of("s 1 of 3"), standings());
  }

  @Test
  void whatHasLeftTheWindowIsNotCounted() {
    bring(match("r", "s", "a1", "o1", NOON.minus(Duration.ofHours(6))));
    bring(match("r", "s", "a2", "o2", NOON.minus(Duration.ofHours(6)).plusMillis(1)));
    assertEquals(List.of("s 1 of 3"), standings());
  }

  @Test
  void aMatchThatIsWithdrawnIsNotCounted() {
    bring(match("r", "s", "a1", "o1", NOON));
    bring(match("r", "s", "a2", "o2", NOON));
    bring(Match.newBuilder(match("r", "s", "a1", "o1", NOON)).setWithdrawn(true).build());
    assertEquals(List.of("s 1 of 3"), standings());
  }

  @Test
  void matchesOlderThanTheMemoryAreForgottenAsOthersCome() {
    for (int i = 0; i < 9; i++) bring(match("r", "s" + i, "a" + i, "o1", NOON));
    Instant later = NOON.plus(Duration.ofDays(2));
    board.accept(match("other", "s", "b", "o2", later), later);
    assertEquals(1, board.remembered());
  }

  @Test
  void forgettingIsDoneOnceAMinute() {
    bring(match("r", "s", "a1", "o1", NOON.minus(Duration.ofDays(2)).plusSeconds(1)));
    bringAt(NOON.plusSeconds(59), "a2");
    assertEquals(2, board.remembered());
    bringAt(NOON.plusSeconds(60), "a3");
    assertEquals(2, board.remembered());
  }

  @Test
  void whatAnotherWatchFoundIsNotCounted() {
    bring(match("r", "s", "a1", "o1", NOON));
    bring(Match.newBuilder(match("r", "s", "a2", "o2", NOON)).setWatch("another").build());
    assertEquals(List.of("s 1 of 3"), standings());
  }

  @Test
  void aRevisionThatCannotBeReadShowsWhatIsWrongAndComesFirst() {
    board.accept("z", rule("z", "id: z\ntitle: Broken\n", NOON));
    RuleView first = board.rules(NOON).getFirst();
    assertEquals("z", first.id());
    assertFalse(first.valid());
    assertFalse(first.errors().isEmpty());
  }

  @Test
  void theNewestAlertIsRememberedEvenIfAnOlderOneChangesLater() {
    board.accept(alert("new", NOON).setRuleId("r").build());
    board.accept(alert("old", NOON.minusSeconds(60)).setRuleId("r").setRevision(9).build());
    assertEquals("new", shown().lastAlert().orElseThrow().getId());
  }

  @Test
  void aRuleIsDisabledWhileTheAlertThatSaysSoIsOpen() {
    assertEquals(Optional.empty(), shown().disabling());
    board.accept(disabled("r", NOON).build());
    Disabling disabling = shown().disabling().orElseThrow();
    assertTrue(shown().isDisabled());
    assertTrue(disabling.why().startsWith("disabled after 10 failures in a row, the last: "));
    assertEquals(NOON.minus(Duration.ofMinutes(10)), disabling.at());
    board.accept("q", rule("q", yaml("q", "Another", 3), NOON));
    bring(match("q", "s", "a", "o1", NOON));
    assertEquals(List.of("r", "q"), board.rules(NOON).stream().map(RuleView::id).toList());
    assertFalse(board.rule("q", NOON).orElseThrow().isDisabled());
    assertEquals(Optional.empty(), shown().lastAlert());
  }

  @Test
  void aRuleThatWasRevisedIsNotDisabledOnceItsAlertIsOver() {
    board.accept(disabled("r", NOON).setState(AlertState.RESOLVED).build());
    assertEquals(Optional.empty(), shown().disabling());
  }

  @Test
  void ofARuleThatNobodyRevisedItIsSaidThatItMayStillBeDisabled() {
    board.accept("r", rule("r", yaml("r", "A rule", 3), NOON.minus(Duration.ofHours(1))));
    board.accept(disabled("r", NOON).setState(AlertState.RESOLVED).build());
    assertFalse(shown().disabling().orElseThrow().holds());
    assertFalse(shown().isDisabled());
  }

  @Test
  void ofASilenceTheBoardTellsTheLastMatchAndNoDistance() {
    String silent =
        yaml("r", "A rule", 3)
            .replaceFirst("threshold:.*", "absence: { nothingFor: PT6H }")
            .replace("group: story", "group: rule");
    board.accept("r", rule("r", silent, NOON));
    assertTrue(shown().isOfSilence());
    assertEquals(Optional.empty(), shown().lastMatchAge());
    bring(match("r", "", "a1", "o1", NOON.minus(Duration.ofHours(5))));
    bring(match("r", "", "a2", "o1", NOON.minus(Duration.ofHours(2))));
    assertEquals(List.of(), shown().standings());
    assertEquals(Optional.of("2 h"), shown().lastMatchAge());
    assertEquals(Optional.empty(), board.nearMiss("r", NOON));
    assertEquals(
        List.of("the silence runs from here", "ended the silence before it"),
        board.candidates("r", NOON, 9).stream().map(CandidateView::why).toList());
  }

  @Test
  void aSetKnowsWhoNamesIt() {
    board.accept("@water", rule("@water", "sets: { water: flood OR deluge }", NOON));
    board.accept("@water-marks", rule("@water-marks", "sets: { water-marks: tide }", NOON));
    board.accept("@weather", rule("@weather", "sets: { weather: storm OR @water }", NOON));
    String named = yaml("q", "Another", 3).replaceFirst("watch:.*", "watch: (@water) AND dam");
    board.accept("q", rule("q", named, NOON));
    assertEquals(
        List.of("water [q] [weather]", "water-marks [] []", "weather [] []"),
        board.namedSets().stream()
            .map(set -> set.name() + " " + set.rules() + " " + set.sets())
            .toList());
    assertEquals("1 rule, 1 set", board.namedSets().getFirst().users());
    assertEquals("nothing", board.namedSets().getLast().users());
  }

  @Test
  void aTombstoneDeletesTheRule() {
    board.accept("r", null);
    assertEquals(List.of(), board.rules(NOON));
  }

  private void bring(Match match) {
    board.accept(match, NOON);
  }

  private void bringAt(Instant at, String article) {
    board.accept(match("r", "s", article, article, at), at);
  }

  private RuleView shown() {
    return board.rule("r", NOON).orElseThrow();
  }

  private List<String> standings() {
    return shown().standings().stream()
        .map(near -> near.group() + " " + near.count() + " of " + near.atLeast())
        .toList();
  }
}
