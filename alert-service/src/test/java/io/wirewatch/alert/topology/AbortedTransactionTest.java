package io.wirewatch.alert.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.RuleRevision;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What becomes of an amendment that waits when the transaction that wrote it is aborted, and the
/// task begins again with the processor that it had.
class AbortedTransactionTest {

  private static final String RULE =
      """
      id: r0
      title: Floods
      watch: flood
      trigger: { threshold: { count: articles, atLeast: 2, within: PT1H } }
      group: story
      """;

  @Test
  void anAmendmentWhoseTransactionWasAbortedIsWrittenAnew() {
    Newsroom room = new Newsroom(new Random(1), 1, rulebook(), RandomNews.NOON, _ -> false);
    List.of("a", "b").forEach(id -> room.append(flood(id, id), RandomNews.NOON));
    room.settle();
    room.look(Duration.ZERO);
    room.append(flood("c", "b"), RandomNews.NOON);
    room.settle();
    assertEquals(2, only(room).getArticles(), "the third waits");
    room.lookInVain(Duration.ofSeconds(2));
    assertEquals(2, only(room).getArticles(), "what told of the third was aborted");
    room.look(Duration.ofSeconds(1));
    assertEquals(3, only(room).getArticles());
  }

  private static Alert only(Newsroom room) {
    assertEquals(1, room.alerts().size());
    return room.alerts().values().iterator().next();
  }

  private static Rulebook rulebook() {
    Rulebook rulebook = new Rulebook(3);
    rulebook.revise(
        "r0",
        RuleRevision.newBuilder()
            .setId("r0")
            .setYaml(RULE)
            .setAuthor("test")
            .setRevisedAt(RandomNews.NOON)
            .build());
    return rulebook;
  }

  private static Article flood(String id, String publisher) {
    return Article.newBuilder()
        .setId(id)
        .setPublisher(publisher)
        .setSource("test")
        .setTitle("A flood")
        .setText("A flood came.")
        .setLanguage("en")
        .setReceivedAt(RandomNews.NOON)
        .setEventTime(RandomNews.NOON)
        .setOrigin(Origin.newBuilder().setId(publisher).build())
        .setStory("story")
        .build();
  }
}
