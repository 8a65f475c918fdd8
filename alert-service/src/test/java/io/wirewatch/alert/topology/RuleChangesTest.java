package io.wirewatch.alert.topology;

import static io.wirewatch.alert.topology.AlertStream.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of matches and alerts when their rule is edited, deleted or fails.
class RuleChangesTest {

  private static final String FLOODS = AlertStream.FLOODS.formatted("story");

  private AlertStream stream;

  @BeforeEach
  void open(@TempDir Path state) {
    stream = new AlertStream(state);
    rule(FLOODS);
  }

  @AfterEach
  void close() {
    stream.close();
  }

  @Test
  void aLowerNumberFiresWithTheNextArticleAndNotBefore() {
    send("a", 0);
    send("b", 1);
    rule(FLOODS.replace("atLeast: 3", "atLeast: 2"));
    stream.pass(Duration.ofMinutes(2));
    assertEquals(List.of(), stream.alerts());
    send("c", 2);
    assertEquals(3, only(stream.alerts()).getArticles());
  }

  @Test
  void aLowerNumberDoesNotFireOnAnEpisodeOfThePast() {
    send("a", 0);
    send("b", 1);
    rule(FLOODS.replace("atLeast: 3", "atLeast: 2").replace("PT30M", "P2D"));
    send("c", 61);
    assertEquals(List.of(), stream.alerts());
    send("d", 62);
    assertEquals(2, only(stream.alerts()).getArticles());
  }

  @Test
  void whatAnotherWatchFoundDoesNotCountTowardsANewAlert() {
    send("a", 0);
    send("b", 1);
    rule(FLOODS.replace("watch: flood", "watch: flood AND closed"));
    send("c", 2);
    send("d", 3);
    assertEquals(List.of(), stream.alerts());
    send("e", 4);
    assertEquals(List.of("c", "d", "e"), articles(only(stream.alerts())));
  }

  @Test
  void anArticleThatIsSeenAgainCountsForTheNewWatch() {
    send("a", 0);
    send("b", 1);
    rule(FLOODS.replace("watch: flood", "watch: flood AND closed"));
    send("a", 0);
    send("b", 1);
    send("c", 2);
    assertEquals(3, only(stream.alerts()).getArticles());
  }

  @Test
  void anOpenAlertKeepsItsArticlesAndGoesOnUnderTheNewWatch() {
    Alert opened = openAlert();
    rule(FLOODS.replace("watch: flood", "watch: flood AND closed"));
    stream.pass(Duration.ofSeconds(1));
    assertEquals(List.of(), stream.alerts());
    send("d", 5);
    Alert grown = only(stream.alerts());
    assertEquals(opened.getId(), grown.getId());
    assertEquals(List.of("a", "b", "c", "d"), articles(grown));
  }

  @Test
  void anOpenAlertTakesTheNewTermsWithinASecond() {
    openAlert();
    rule(FLOODS + "escalate: [ { atLeast: 3, severity: critical } ]\n");
    stream.pass(Duration.ofSeconds(1));
    assertEquals(Severity.CRITICAL, only(stream.alerts()).getSeverity());
  }

  @Test
  void anOpenAlertThatTheNewNumberIsTooHighForResolvesWithTheReason() {
    openAlert();
    rule(FLOODS.replace("atLeast: 3", "atLeast: 5"));
    stream.pass(Duration.ofSeconds(1));
    Alert alert = only(stream.alerts());
    assertEquals(AlertState.RESOLVED, alert.getState());
    assertEquals("resolved: what is left does not reach 5 origins", history(alert));
  }

  @Test
  void aShorterWindowThatSplitsAnAlertOpensNone() {
    for (int i = 0; i < 3; i++) send("a" + i, i);
    for (int i = 0; i < 3; i++) send("b" + i, 50 + i);
    Alert opened = stream.alerts().getFirst();
    rule(FLOODS.replace("PT1H", "PT10M").replace("PT30M", "PT0S"));
    stream.pass(Duration.ofSeconds(1));
    assertEquals(
        Set.of(opened.getId()),
        stream.alerts().stream().map(Alert::getId).collect(Collectors.toSet()));
  }

  @Test
  void deletingARuleResolvesItsOpenAlertsOnlyAndWithTheReason() {
    openAlert();
    stream.rule("fires", FLOODS.replace("id: floods", "id: fires"));
    for (String id : List.of("x", "y", "z")) send(id, 3);
    stream.alerts();
    stream.rule("floods", null);
    stream.pass(Duration.ofSeconds(1));
    Alert alert = only(stream.alerts());
    assertEquals("floods", alert.getRuleId());
    assertEquals("resolved: its rule was deleted", history(alert));
    stream.pass(Duration.ofSeconds(1));
    assertEquals(List.of(), stream.alerts());
  }

  @Test
  void aRuleThatFailsIsDisabledAtTheThirdArticleAndSpoilsNoOther() {
    stream.rule(
        "broken",
        FLOODS.replace("id: floods", "id: broken").replace("flood\n", "unpronounceable\n"));
    send("a", 0);
    send("b", 1);
    assertEquals(Set.of(), stream.rulebook.invalid().keySet());
    send("c", 2);
    List<Alert> alerts = stream.alerts();
    Alert disabled = alerts.getFirst();
    assertEquals("wirewatch-rule-disabled", disabled.getRuleId());
    assertEquals("broken", disabled.getGroup());
    assertEquals(List.of("desk"), disabled.getNotify());
    assertEquals("c", disabled.getEvidence().getFirst().getArticleId());
    assertTrue(
        disabled.getEvidence().getFirst().getSentence().startsWith("disabled after 3 failures"));
    assertEquals("floods", only(alerts.subList(1, alerts.size())).getRuleId());
    assertEquals(Set.of("broken"), stream.rulebook.invalid().keySet());
    send("d", 3);
    assertEquals(3, stream.failures("broken"));
  }

  @Test
  void thatARuleWasDisabledIsOverWhenSomebodyRevisesIt() {
    String broken =
        FLOODS.replace("id: floods", "id: broken").replace("flood\n", "unpronounceable\n");
    stream.rule("broken", broken);
    stream.pass(Duration.ofSeconds(1));
    for (String id : List.of("a", "b", "c")) send(id, 0);
    stream.alerts();
    stream.pass(Duration.ofSeconds(1));
    assertEquals(List.of(), stream.alerts());
    stream.revise("broken", broken.replace("unpronounceable", "river"), 5_000);
    stream.pass(Duration.ofSeconds(1));
    Alert over = only(stream.alerts());
    assertEquals(AlertState.RESOLVED, over.getState());
    assertEquals("resolved: the rule was revised by test", history(over));
    stream.pass(Duration.ofSeconds(2));
    assertEquals(List.of(), stream.alerts());
  }

  @Test
  void thatARuleIsDisabledIsToldUntilItIsMendedHoweverLongThatTakes() {
    disable("a", "b", "c");
    for (int day = 0; day < 30; day++) stream.pass(Duration.ofDays(1));
    assertEquals(List.of(), stream.alerts());
    stream.rule("broken", null);
    stream.pass(Duration.ofSeconds(1));
    assertEquals("resolved: its rule was deleted", history(only(stream.alerts())));
    stream.pass(Duration.ofDays(1));
    assertEquals(List.of(), stream.alerts());
  }

  @Test
  void aRuleThatIsDisabledAgainAfterARevisionIsToldOfAnew() {
    Alert first = disable("a", "b", "c");
    stream.revise("broken", broken() + "severity: low\n", 5_000);
    stream.pass(Duration.ofSeconds(10));
    stream.alerts();
    for (String id : List.of("a", "b", "c")) send(id, 0);
    Alert second = only(stream.alerts());
    assertEquals(AlertState.OPEN, second.getState());
    assertEquals(1, second.getRevision());
    assertNotEquals(first.getId(), second.getId());
  }

  /// A rule that fails at articles of these ids, and the alert that it is disabled.
  private Alert disable(String... articles) {
    stream.rule("floods", null);
    stream.rule("broken", broken());
    stream.pass(Duration.ofSeconds(1));
    for (String id : articles) send(id, 0);
    return only(stream.alerts());
  }

  private static String broken() {
    return FLOODS.replace("id: floods", "id: broken").replace("flood\n", "unpronounceable\n");
  }

  @Test
  void whatARuleMatchedStandsWhileItFails() {
    openAlert();
    stream.matches();
    rule(FLOODS.replace("watch: flood", "watch: unpronounceable"));
    stream.pass(Duration.ofSeconds(1));
    for (int version = 2; version < 9; version++) {
      stream.send(article("b", 1, "b").setVersion(version).setText("The road is open.").build());
    }
    stream.pass(Duration.ofSeconds(1));
    assertEquals("wirewatch-rule-disabled", only(stream.matches()).getRuleId());
    assertEquals("wirewatch-rule-disabled", only(stream.alerts()).getRuleId());
    rule(FLOODS);
    stream.send(article("b", 1, "b").setVersion(9).setText("The road is open.").build());
    assertEquals(true, only(stream.matches()).getWithdrawn());
  }

  @Test
  void aMatchBearsTheConditionThatFoundIt() {
    send("a", 0);
    Match before = only(stream.matches());
    rule(FLOODS.replace("title: Floods", "title: High water"));
    send("b", 1);
    Match retitled = only(stream.matches());
    rule(FLOODS.replace("watch: flood", "watch: flood AND closed"));
    send("c", 2);
    assertEquals(before.getWatch(), retitled.getWatch());
    assertEquals(before.getTrigger(), retitled.getTrigger());
    assertNotEquals(before.getWatch(), only(stream.matches()).getWatch());
  }

  private void rule(String yaml) {
    stream.rule("floods", yaml);
  }

  /// An article of an origin of its own.
  private void send(String id, int minute) {
    stream.send(id, minute, id);
  }

  private Alert openAlert() {
    send("a", 0);
    send("b", 1);
    send("c", 2);
    return only(stream.alerts());
  }

  private static List<String> articles(Alert alert) {
    return alert.getEvidence().stream().map(e -> e.getArticleId()).toList();
  }

  private static String history(Alert alert) {
    return alert.getHistory().getLast().getWhat();
  }

  private static <T> T only(List<T> list) {
    assertEquals(1, list.size(), list::toString);
    return list.getFirst();
  }
}
