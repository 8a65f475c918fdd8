package io.wirewatch.alert.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.TriggerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What tells the silence of a subject from a backlog, from a restart, and from dead feeds.
class SilenceTest {

  private static final int PARTITIONS = 6;
  private static final String RULE =
      """
      id: r0
      title: Floods
      watch: flood
      trigger: { absence: { nothingFor: PT1H, publishers: any } }
      """;

  private Newsroom room;

  @BeforeEach
  void open() {
    Rulebook rulebook = new Rulebook(3);
    rulebook.revise(
        "r0",
        RuleRevision.newBuilder()
            .setId("r0")
            .setYaml(RULE)
            .setAuthor("test")
            .setRevisedAt(RandomNews.NOON)
            .build());
    room = new Newsroom(new Random(1), PARTITIONS, rulebook, RandomNews.NOON, _ -> false);
  }

  @Test
  void nothingForAnHourIsToldWhenOthersPublishedAllTheTime() {
    room.append(flood("a", 0), minute(0));
    calm(5, 90);
    room.settle();
    room.pass(Duration.ofMinutes(1), Duration.ofSeconds(10));
    Alert alert = only();
    assertEquals(TriggerKind.ABSENCE, alert.getTrigger());
    assertEquals(minute(60), alert.getOpenedAt());
    assertEquals(AlertState.OPEN, alert.getState());
    assertEquals("nothing for 1 h although 1 publisher published", alert.getReason());
    assertEquals("a", alert.getEvidence().getFirst().getArticleId());
    room.append(flood("b", 95), minute(95));
    room.settle();
    room.pass(Duration.ofMinutes(15), Duration.ofMinutes(1));
    assertEquals(AlertState.RESOLVED, only().getState());
    assertEquals("resolved: it was heard of again", only().getHistory().getLast().getWhat());
  }

  @Test
  void deadFeedsAreNoSilence() {
    room.append(flood("a", 0), minute(0));
    room.settle();
    room.pass(Duration.ofHours(10), Duration.ofMinutes(30));
    assertEquals(List.of(), room.revisions());
  }

  @Test
  void aPartitionThatIsBehindKeepsItQuietUntilItCaughtUp() {
    room.append(flood("a", 0), minute(0));
    room.settle();
    Article unread = flood("late", 30);
    room.stall(unread);
    room.append(unread, minute(30));
    calm(5, 180, unread);
    room.settle();
    room.pass(Duration.ofHours(1), Duration.ofMinutes(5));
    assertEquals(List.of(), room.revisions(), "who knows what is in the partition");
    room.resume();
    room.settle();
    room.pass(Duration.ofMinutes(15), Duration.ofMinutes(1));
    assertEquals(minute(90), only().getOpenedAt(), "counted from the article that was unread");
  }

  @Test
  void afterARestartItIsQuietUntilAllWasReadOn() {
    room.append(flood("a", 0), minute(0));
    calm(5, 20);
    room.settle();
    for (int i = 0; i < PARTITIONS; i++) room.stall(i);
    calm(25, 170);
    room.append(flood("b", 40), minute(171));
    room.crash();
    room.look(Duration.ofMinutes(30));
    assertEquals(List.of(), room.revisions(), "nothing was read for two hours");
    room.resume();
    room.settle();
    room.pass(Duration.ofMinutes(15), Duration.ofMinutes(1));
    assertEquals(
        List.of(minute(100)), room.alerts().values().stream().map(Alert::getOpenedAt).toList());
  }

  @Test
  void anArticleThatComesLateWithdrawsTheSilenceThatItLiesIn() {
    room.append(flood("a", 0), minute(0));
    calm(5, 90);
    room.settle();
    room.pass(Duration.ofMinutes(1), Duration.ofSeconds(10));
    assertEquals(AlertState.OPEN, only().getState());
    room.append(flood("late", 30), minute(92));
    room.settle();
    assertEquals(Change.WITHDRAWN, room.alerts().values().iterator().next().getChange());
  }

  /// Something on another subject every five minutes, read by all partitions but the one of
  /// `other`.
  private void calm(int from, int until, Article... other) {
    for (int minute = from; minute <= until; minute += 5) {
      for (int i = 0; i < 20; i++) {
        Article calm =
            Article.newBuilder(flood("calm-" + minute + "-" + i, minute))
                .setPublisher("others")
                .setText("All was calm.")
                .build();
        boolean unread = other.length > 0 && room.isSamePartition(calm, other[0]);
        if (!unread) room.append(calm, minute(minute));
      }
    }
  }

  private Alert only() {
    List<Alert> alerts = List.copyOf(room.alerts().values());
    assertEquals(1, alerts.size(), alerts::toString);
    return alerts.getFirst();
  }

  private static Article flood(String id, int minute) {
    return RandomNews.flood(id, id, minute(minute));
  }

  private static Instant minute(int minute) {
    return RandomNews.NOON.plus(Duration.ofMinutes(minute));
  }
}
