package io.wirewatch.desk.view;

import static io.wirewatch.desk.Samples.NOON;
import static io.wirewatch.desk.Samples.alert;
import static io.wirewatch.desk.Samples.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlertListTest {

  private static final Instant LATER = NOON.plus(Duration.ofHours(1));

  private final Boards boards =
      new Boards(
          new AlertBoard(9),
          new RuleBoard(Duration.ofDays(2)),
          new SilenceBoard(),
          new ArticleShelf(9, 9_000),
          new StoryShelf(9),
          new ClaimShelf(9_000),
          new TrendBoard(9, Duration.ofDays(1)));
  private long offset;

  @Test
  void anAlertThatSleepsStandsApartUntilItsTime() {
    bring(alert("a", NOON).setSnoozedUntil(LATER));
    assertEquals(List.of("Snoozed: a"), sections(LATER.minusMillis(1)));
    assertEquals(0, list(NOON).open());
    assertEquals(List.of("Open: a"), sections(LATER));
    assertEquals(1, list(LATER).open());
  }

  @Test
  void aSleepThatOnlyAChangeEndsHasNoTime() {
    bring(alert("a", NOON).setSnoozedUntilChange(true));
    AlertStanding standing =
        boards.view(boards.alerts().alert("a").orElseThrow(), LATER).standing();
    assertTrue(standing.isSnoozed());
    assertTrue(standing.wakesOnChange());
    assertTrue(standing.wakesAt().isEmpty());
  }

  @Test
  void ofTimeAndChangeTheTimeEndsTheSleepTooIfItComesFirst() {
    bring(alert("a", NOON).setSnoozedUntil(LATER).setSnoozedUntilChange(true));
    assertEquals(List.of("Snoozed: a"), sections(NOON));
    assertEquals(List.of("Open: a"), sections(LATER));
  }

  @Test
  void aStagedAlertIsShownToItsAuthorAndToThoseWhoAsk() {
    bring(alert("mine", NOON).setStaged(true).setAuthor("Anna"));
    bring(alert("theirs", NOON).setStaged(true).setAuthor("Ben"));
    assertEquals(List.of("Open: mine"), sections(NOON));
    assertEquals(1, list(NOON).staged().count());
    assertFalse(list(NOON).staged().shown());
    AlertList all = AlertList.of(boards, new Audience("Anna", true), NOON, 9);
    assertEquals(2, all.open());
    assertTrue(all.staged().shown());
    assertEquals(0, AlertList.of(boards, new Audience("", false), NOON, 9).open());
  }

  @Test
  void aRowSaysWhatMutesIt() {
    boards.silences().accept("s", silence("s", NOON, Duration.ofHours(1), "severity", "HIGH"));
    bring(alert("z", NOON.minusSeconds(9)).setRuleId("other").setGroup(""));
    bring(alert("a", NOON).setStaged(true).setAuthor("Anna").setInhibitedBy(List.of("other")));
    AlertView view = list(NOON).first().orElseThrow();
    assertEquals(List.of("staged", "silenced", "held back"), view.standing().badges());
    assertEquals(
        List.of("staged", "held back"), list(LATER).first().orElseThrow().standing().badges());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an alert of the other rule in the group | other   | story-1 | OPEN     | false | true
          one of a rule that has but one group    | other   | ''      | OPEN     | false | true
          taken by somebody                       | other   | story-1 | ACKNOWLEDGED | false | true
          in another group                        | other   | story-2 | OPEN     | false | false
          over                                    | other   | story-1 | RESOLVED | false | false
          of a staged rule                        | other   | story-1 | OPEN     | true  | false
          of a rule that does not inhibit it      | another | story-1 | OPEN     | false | false
          """)
  void anAlertIsHeldBackByWhatIsOpenAlone(
      String what, String rule, String group, AlertState state, boolean staged, boolean held) {
    Alert one = alert("a", NOON).setInhibitedBy(List.of("other")).build();
    bring(Alert.newBuilder(one));
    bring(alert("z", NOON).setRuleId(rule).setGroup(group).setState(state).setStaged(staged));
    assertEquals(held, boards.view(one, NOON).standing().badges().contains("held back"), what);
  }

  @Test
  void whatIsOverIsNeitherAsleepNorMuted() {
    bring(
        alert("a", NOON).setState(AlertState.RESOLVED).setSnoozedUntil(LATER).setFalseAlarm(true));
    AlertView view = list(NOON).sections().getFirst().alerts().getFirst();
    assertFalse(view.standing().isSnoozed());
    assertEquals(List.of("false alarm"), view.standing().badges());
    assertTrue(list(NOON).first().isEmpty());
  }

  private void bring(Alert.Builder alert) {
    boards.alerts().accept(alert.getId(), alert.build(), 0, offset++);
  }

  private AlertList list(Instant now) {
    return AlertList.of(boards, new Audience("Anna", false), now, 9);
  }

  private List<String> sections(Instant now) {
    return list(now).sections().stream()
        .map(s -> s.title() + ": " + s.alerts().stream().map(AlertView::id).toList())
        .map(line -> line.replace("[", "").replace("]", ""))
        .toList();
  }
}
