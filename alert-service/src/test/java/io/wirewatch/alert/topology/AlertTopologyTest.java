package io.wirewatch.alert.topology;

import static io.wirewatch.alert.topology.AlertStream.article;
import static io.wirewatch.alert.topology.AlertStream.place;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.PubStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertTopologyTest {

  private AlertStream stream;

  @BeforeEach
  void open(@TempDir Path state) {
    stream = new AlertStream(state);
  }

  @AfterEach
  void close() {
    stream.close();
  }

  @Test
  void theTopologyIsAsWrittenDown() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("alert-topology.txt")) {
      assertEquals(
          new String(golden.readAllBytes(), UTF_8), stream.topology().describe().toString());
    }
  }

  @Test
  void theThirdOriginOpensTheAlertAndACopyDoesNot() {
    stream.floods("story");
    stream.send("a", 0, "x");
    stream.send("b", 1, "y");
    stream.send("copy", 2, "y");
    assertEquals(List.of(), stream.alerts());
    stream.send("c", 3, "z");
    Alert alert = only(stream.alerts());
    assertEquals("The flood of March", alert.getGroupLabel());
    assertEquals(4, alert.getArticles());
    assertEquals(3, alert.getOrigins());
    assertEquals("A flood has closed the road to a.", alert.getEvidence().getFirst().getSentence());
    assertTrue(alert.getEvidence().get(2).getWhyNot().isPresent());
  }

  @Test
  void whatIsSentTwiceCountsOnce() {
    stream.floods("story");
    openAlert();
    for (String id : List.of("a", "b", "c")) stream.send(id, "abc".indexOf(id), id);
    assertEquals(List.of(), stream.alerts());
    assertEquals(3, stream.dropped("count", "seen before"));
  }

  @Test
  void itResolvesByTheClockWithoutAnotherArticle() {
    stream.floods("story");
    openAlert();
    stream.pass(Duration.ofMinutes(61));
    assertEquals(List.of(), stream.alerts());
    stream.pass(Duration.ofMinutes(1));
    assertEquals(AlertState.RESOLVED, only(stream.alerts()).getState());
  }

  @Test
  void theGroupIsQuietBeforeItMayOpenAgain() {
    stream.floods("story");
    Alert first = openAlert();
    stream.pass(Duration.ofMinutes(62));
    stream.alerts();
    for (int i = 0; i < 4; i++) stream.send("q" + i, 70 + i, "q" + i);
    assertEquals(List.of(), stream.alerts());
    for (int i = 0; i < 3; i++) stream.send("r" + i, 92 + i, "r" + i);
    assertNotEquals(first.getId(), only(stream.alerts()).getId());
  }

  @Test
  void acknowledgingReachesTheAlertThroughItsGroup() {
    stream.floods("story");
    Alert alert = openAlert();
    stream.act(alert, ActionKind.ACKNOWLEDGE);
    Alert acknowledged = only(stream.alerts());
    assertEquals(AlertState.ACKNOWLEDGED, acknowledged.getState());
    stream.act(alert, ActionKind.ACKNOWLEDGE);
    assertEquals(List.of(), stream.alerts());
    stream.send("d", 3, "d");
    assertEquals(AlertState.ACKNOWLEDGED, only(stream.alerts()).getState());
  }

  @Test
  void whatTheDeskSendsTwiceUnderOneIdIsDoneOnce() {
    stream.floods("story");
    Alert alert = openAlert();
    stream.act(alert, ActionKind.NOTE, "request-1", null);
    stream.act(alert, ActionKind.NOTE, "request-1", null);
    assertEquals("note: of late", only(stream.alerts()).getHistory().getLast().getWhat());
    assertEquals(1, stream.dropped("act", "done before"));
    stream.act(alert, ActionKind.NOTE, "request-2", null);
    assertEquals(4, only(stream.alerts()).getHistory().size() + 1);
  }

  @Test
  void aSnoozedAlertWakesByTheClock() {
    stream.floods("story");
    Alert alert = openAlert();
    stream.act(alert, ActionKind.SNOOZE, "request-1", AlertStream.NOON.plusSeconds(600));
    assertEquals(Change.SNOOZED, only(stream.alerts()).getChange());
    stream.pass(Duration.ofSeconds(599));
    assertEquals(List.of(), stream.alerts());
    stream.pass(Duration.ofSeconds(1));
    assertEquals(Change.WOKE, only(stream.alerts()).getChange());
  }

  @Test
  void aKilledArticleDropsOutOfAllItsAlertsWithItsName() {
    stream.floods("story");
    openAlert();
    stream.send("d", 3, "d");
    stream.alerts();
    stream.send(article("b", 1, "b").setVersion(2).setStatus(PubStatus.CANCELED).build());
    Alert corrected = only(stream.alerts());
    assertEquals(Change.CORRECTED, corrected.getChange());
    assertEquals(3, corrected.getArticles());
    stream.send(
        article("c", 2, "c").setVersion(2).setText("").setStatus(PubStatus.WITHHELD).build());
    Alert withdrawn = only(stream.alerts());
    assertEquals(Change.WITHDRAWN, withdrawn.getChange());
    assertEquals(
        "withdrawn: “Road to c closed” (c.example) was withheld, what is left does not reach 3"
            + " origins",
        withdrawn.getHistory().getLast().getWhat());
  }

  @Test
  void aNewVersionThatNoLongerMatchesDropsOut() {
    stream.floods("story");
    openAlert();
    stream.matches();
    stream.send(article("b", 1, "b").setVersion(2).setText("The road is open.").build());
    Match withdrawn = only(stream.matches());
    assertTrue(withdrawn.getWithdrawn());
    assertEquals(AlertState.RESOLVED, only(stream.alerts()).getState());
  }

  @Test
  void eachPublisherIsCountedAloneWhereARuleGroupsByPublisher() {
    stream.floods("publisher");
    for (String id : List.of("a", "b", "c")) stream.send(id, 0, id);
    assertEquals(List.of(), stream.alerts());
    for (String id : List.of("d", "e", "f")) {
      stream.send(article(id, 1, id).setPublisher("one.example").build());
    }
    assertEquals("one.example", only(stream.alerts()).getGroup());
  }

  @Test
  void anArticleCountsForEachPlaceItNames() {
    stream.floods("entity:LOCATION");
    for (String id : List.of("a", "b", "c")) {
      stream.send(article(id, 0, id).setEntities(List.of(place("Tesk"), place("Orra"))).build());
    }
    Set<String> labels =
        stream.alerts().stream().map(Alert::getGroupLabel).collect(Collectors.toSet());
    assertEquals(Set.of("Tesk", "Orra"), labels);
  }

  @Test
  void aRuleTakesEffectWithTheNextArticle() {
    stream.send("a", 0, "x");
    stream.floods("story");
    stream.send("b", 1, "b");
    stream.rule(
        "floods", AlertStream.FLOODS.formatted("story").replace("atLeast: 3", "atLeast: 2"));
    stream.send("c", 2, "c");
    assertEquals(2, only(stream.alerts()).getThreshold());
    assertEquals(1, stream.dropped("match", "no rule matches"));
  }

  @Test
  void aRevisionThatCannotBeReadLeavesTheRuleInForce() {
    stream.floods("story");
    stream.rule("floods", "id: floods\ntitle: Floods\nwatch: (flood\n");
    assertEquals(Set.of("floods"), stream.rulebook.invalid().keySet());
    openAlert();
    stream.floods("story");
    assertEquals(Set.of(), stream.rulebook.invalid().keySet());
  }

  @Test
  void deletingARuleResolvesItsAlertsWithTheReason() {
    stream.floods("story");
    openAlert();
    stream.rule("floods", null);
    stream.pass(Duration.ofSeconds(1));
    Alert alert = only(stream.alerts());
    assertEquals(Change.RESOLVED, alert.getChange());
    assertEquals("resolved: its rule was deleted", alert.getHistory().getLast().getWhat());
  }

  @Test
  void whatIsOldIsForgottenAndWhatIsOldCountsNoMore() {
    stream.floods("story");
    openAlert();
    stream.pass(Duration.ofHours(60));
    stream.alerts();
    stream.send("d", 4, "d");
    assertEquals(List.of(), stream.alerts());
    assertEquals(1, stream.dropped("count", "too old"));
  }

  @Test
  void aDayAfterAllIsOverAndTooOldToComeTheStoresAreEmpty() {
    stream.floods("story");
    openAlert();
    stream.pass(Duration.ofDays(2));
    assertEquals(3, stream.stored(AlertStores.COUNTED_MATCHES));
    assertEquals(1, stream.stored(AlertStores.GROUP_ALERTS));
    stream.pass(Duration.ofDays(1));
    assertEquals(0, stream.stored(AlertStores.COUNTED_MATCHES));
    assertEquals(0, stream.stored(AlertStores.GROUP_ALERTS));
  }

  @Test
  void whichMatchesAnArticleMadeIsForgottenAfterThirtyDays() {
    stream.floods("story");
    openAlert();
    stream.pass(Duration.ofDays(30));
    assertEquals(3, stream.stored(AlertStores.MATCHED_ARTICLES));
    stream.pass(Duration.ofHours(2));
    assertEquals(0, stream.stored(AlertStores.MATCHED_ARTICLES));
  }

  @Test
  void copiesAmendAnAlertOnceASecondAndAnOriginAtOnce() {
    stream.floods("story");
    openAlert();
    for (int i = 0; i < 20; i++) stream.send("copy" + i, 3, "a");
    assertEquals(List.of(), stream.alerts());
    stream.send("d", 4, "d");
    Alert grown = only(stream.alerts());
    assertEquals(24, grown.getArticles());
    for (int i = 20; i < 40; i++) stream.send("copy" + i, 5, "a");
    assertEquals(List.of(), stream.alerts());
    stream.pass(Duration.ofSeconds(1));
    Alert amended = only(stream.alerts());
    assertEquals(44, amended.getArticles());
    assertEquals("amended: 20 more articles", amended.getHistory().getLast().getWhat());
    stream.pass(Duration.ofSeconds(5));
    assertEquals(List.of(), stream.alerts());
  }

  @Test
  void whatComesInGoesOutOrIsDropped() {
    stream.floods("story");
    openAlert();
    openAgain();
    for (String stage : List.of("match", "count", "act")) {
      assertEquals(
          stream.count("wirewatch.stage.in", stage),
          stream.count("wirewatch.stage.out", stage)
              + stream.count("wirewatch.stage.dropped", stage),
          stage);
    }
  }

  @Test
  void aTaskThatIsRestoredGoesOnAsIfNothingHadHappened(@TempDir Path state) {
    stream.floods("story");
    stream.send("a", 0, "a");
    stream.send("b", 1, "b");
    try (AlertStream restored = new AlertStream(state)) {
      restored.restore(stream);
      restored.floods("story");
      for (AlertStream each : List.of(stream, restored)) {
        each.send("c", 2, "c");
        each.send("a", 0, "a");
        each.send(article("b", 1, "b").setVersion(2).setText("The road is open.").build());
      }
      List<Alert> alerts = restored.alerts();
      assertEquals(2, alerts.size());
      assertEquals(stream.alerts(), alerts);
    }
  }

  private Alert openAlert() {
    stream.send("a", 0, "a");
    stream.send("b", 1, "b");
    stream.send("c", 2, "c");
    return only(stream.alerts());
  }

  private void openAgain() {
    stream.send("a", 0, "a");
    stream.send("unrelated", 0, "u");
    stream.send(article("other", 1, "o").setText("Nothing of note.").build());
    stream.alerts();
  }

  private static <T> T only(List<T> list) {
    assertEquals(1, list.size(), list::toString);
    return list.getFirst();
  }
}
