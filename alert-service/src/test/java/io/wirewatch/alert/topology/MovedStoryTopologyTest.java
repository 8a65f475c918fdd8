package io.wirewatch.alert.topology;

import static io.wirewatch.alert.topology.AlertStream.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Change;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of alerts whose articles go over to another story.
class MovedStoryTopologyTest {

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
  void anArticleThatMovesToAnotherStoryLeavesTheFirst() {
    stream.floods("story");
    openAlert();
    stream.send(article("b", 1, "b").setVersion(2).setStory("story-2").build());
    Alert alert = only(stream.alerts());
    assertEquals("story-1", alert.getGroup());
    assertEquals(AlertState.RESOLVED, alert.getState());
  }

  @Test
  void aStoryThatIsMergedTakesItsMatchesAlongAndIsCountedOnce() {
    stream.floods("story");
    openAlert();
    for (String id : List.of("a", "b", "c")) stream.send(moved(id));
    Map<String, Alert> last = new HashMap<>();
    stream.alerts().forEach(alert -> last.put(alert.getGroup(), alert));
    Alert ended = Objects.requireNonNull(last.get("story-1"));
    assertEquals(Change.MERGED, ended.getChange());
    assertEquals(
        "its articles went over to the story “The flood of all”",
        ended.getHistory().getLast().getWhat());
    Alert whole = Objects.requireNonNull(last.get("story-0"));
    assertEquals(AlertState.OPEN, whole.getState());
    assertEquals(3, whole.getArticles());
    assertEquals("The flood of all", whole.getGroupLabel());
  }

  @Test
  void anAlertThatOpensBecauseAStoryIsMergedIsAcknowledgedByWhoAcknowledgedTheOther() {
    stream.floods("story");
    Alert first = worked();
    for (String id : List.of("a", "b", "c")) stream.send(moved(id));
    List<Alert> revisions = of("story-0");
    Alert opened = revisions.getFirst();
    assertEquals(Change.OPENED, opened.getChange());
    assertEquals(1, opened.getRevision());
    assertEquals(AlertState.ACKNOWLEDGED, opened.getState());
    assertEquals("Ann", opened.getAcknowledgedBy().orElseThrow());
    assertEquals(AlertStream.NOON, opened.getAcknowledgedAt().orElseThrow());
    assertEquals("of late", opened.getAssignee().orElseThrow());
    List<String> lines = opened.getHistory().stream().map(line -> line.getWhat()).toList();
    assertEquals(
        List.of(
            "note: of late",
            "assigned to of late",
            "acknowledged: on the alert of “The flood of March”"),
        lines.subList(1, lines.size()));
    assertEquals(0, stream.stored(AlertStores.HANDOVERS));
    assertNotEquals(first.getId(), opened.getId());
  }

  @Test
  void anAlertThatIsOpenTakesOverWhatItLacks() {
    stream.floods("story");
    worked();
    for (String id : List.of("x", "y", "z")) {
      stream.send(article(id, 0, id).setStory("story-0").build());
    }
    Alert open = only(of("story-0"));
    stream.act(open, ActionKind.SNOOZE, "nap", AlertStream.NOON.plus(Duration.ofHours(1)));
    of("story-0");
    for (String id : List.of("a", "b", "c")) stream.send(moved(id));
    Alert last = of("story-0").getLast();
    assertEquals(open.getId(), last.getId());
    assertEquals(AlertState.ACKNOWLEDGED, last.getState());
    assertEquals(6, last.getArticles());
    assertEquals("of late", last.getAssignee().orElseThrow());
    assertEquals(AlertStream.NOON.plus(Duration.ofHours(1)), last.getSnoozedUntil().orElseThrow());
  }

  @Test
  void aSnoozeIsHandedOver() {
    stream.floods("story");
    Alert first = openAlert();
    Instant until = AlertStream.NOON.plus(Duration.ofHours(2));
    stream.act(first, ActionKind.SNOOZE, "nap", until);
    for (String id : List.of("a", "b", "c")) stream.send(moved(id));
    Alert last = of("story-0").getLast();
    assertEquals(AlertState.OPEN, last.getState());
    assertEquals(until, last.getSnoozedUntil().orElseThrow());
  }

  @Test
  void whatIsHandedOverAndNobodyTakesIsForgottenAfterADay() {
    stream.floods("story");
    worked();
    stream.send(moved("a"));
    assertEquals(3, stream.stored(AlertStores.HANDOVERS));
    stream.pass(Duration.ofHours(23));
    assertEquals(3, stream.stored(AlertStores.HANDOVERS));
    stream.pass(Duration.ofHours(2));
    assertEquals(0, stream.stored(AlertStores.HANDOVERS));
  }

  /// An alert that Ann wrote a note on, assigned and acknowledged.
  private Alert worked() {
    Alert alert = openAlert();
    stream.act(alert, ActionKind.NOTE);
    stream.act(alert, ActionKind.ASSIGN);
    stream.act(alert, ActionKind.ACKNOWLEDGE);
    stream.alerts();
    return alert;
  }

  private List<Alert> of(String group) {
    return stream.alerts().stream().filter(alert -> alert.getGroup().equals(group)).toList();
  }

  private static Article moved(String id) {
    return article(id, 0, id)
        .setStory("story-0")
        .setStoryTitle("The flood of all")
        .setMovedFrom("story-1")
        .build();
  }

  private Alert openAlert() {
    stream.send("a", 0, "a");
    stream.send("b", 1, "b");
    stream.send("c", 2, "c");
    return only(stream.alerts());
  }

  private static <T> T only(List<T> list) {
    assertEquals(1, list.size(), list::toString);
    return list.getFirst();
  }
}
